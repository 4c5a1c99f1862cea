package dk.boligmonitor.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.report.page.Page;
import dk.boligmonitor.report.page.PageBuilder;
import dk.boligmonitor.report.text.Texts;
import dk.boligmonitor.report.text.Words;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Writes a report for people: one HTML file with everything in it, which needs no network, no script and no other file, and
 * which can be printed. It has a front page, an overview of areas by indicators, and for each indicator its definition, a
 * map and a table with the same figures. Every word that came with the data is escaped.
 * <p>
 * Figures stand in it only where {@link dk.boligmonitor.model.result.Outcome#shown()} has them. Thread rule: safe for use
 * by many threads.
 */
public final class HtmlReport {

	private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

	/** Prepares the template. */
	public HtmlReport() {
		templates.setTemplateLoader(new ClassTemplateLoader(Page.class, ""));
		templates.setDefaultEncoding("UTF-8");
		templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
		templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		templates.setLogTemplateExceptions(false);
		templates.setLocalizedLookup(false);
		templates.setNumberFormat("c");
	}

	/**
	 * Writes {@code boligmonitor-<kommunekode>-<period>.html} whole or not at all, replacing an older one.
	 *
	 * @param dir made if it is missing
	 * @return the file
	 * @throws IllegalArgumentException if there are no results, or an outline cannot be read
	 */
	public Path write(ReportInput input, Path dir) throws ReportException {
		Words words = new Words(input.language() == Language.DANISH ? Texts.danish() : Texts.english());
		Page page = new PageBuilder(input.run(), input.results(), input.areaSets(), words).build(input.purpose());
		Path file = dir.resolve(fileName(input));
		AtomicFile.write(file, writer -> fill(page, writer));
		return file;
	}

	private void fill(Page page, Writer writer) throws IOException {
		try {
			templates.getTemplate("report.ftlh").process(Map.of("page", page), writer);
		} catch (TemplateException e) {
			throw new IllegalStateException("The report template does not fit its page", e);
		}
	}

	private static String fileName(ReportInput input) {
		RunRecord run = input.run();
		Period newest = input.results().stream().map(AreaResult::period).max(Comparator.naturalOrder())
				.orElseThrow(() -> new IllegalArgumentException("A report needs results"));
		return "boligmonitor-" + run.municipality() + "-" + newest.toString().replace('/', '-') + ".html";
	}
}

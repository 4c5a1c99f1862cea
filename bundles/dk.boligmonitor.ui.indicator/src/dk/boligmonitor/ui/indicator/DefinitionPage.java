package dk.boligmonitor.ui.indicator;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.model.result.CategoryRule.Basis;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/** The chosen indicator's definition in words, all of it selectable text. */
final class DefinitionPage implements Page {

	private static final int LEAST_WIDTH = 260;

	private final MessageFile words = MessageFile.beside(DefinitionPage.class);
	private final Desk desk;
	private final ScrolledComposite scroll;
	private Composite sheet;
	private Optional<IndicatorInfo> shown = Optional.empty();

	DefinitionPage(Composite parent, Desk desk) {
		this.desk = desk;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		sheet = new Composite(scroll, SWT.NONE);
		scroll.addListener(SWT.Resize, e -> fit());
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		Optional<IndicatorInfo> chosen = selection.indicator().flatMap(snapshot::indicator);
		if (chosen.isPresent() && !chosen.equals(shown)) {
			shown = chosen;
			fill(chosen.get());
		}
	}

	private void fill(IndicatorInfo i) {
		sheet.dispose();
		sheet = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 2).applyTo(sheet);
		Label name = new Label(sheet, SWT.WRAP);
		name.setText(desk.wording().name(i));
		name.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		if (i.assumption()) {
			part("definition.assumption", words.get("definition.assumption.text"));
		}
		part("definition.measures", i.description());
		part("definition.reading", i.reading());
		part("definition.direction", words.get("definition.direction." + i.direction().name()));
		part("definition.rule", rule(i));
		part("definition.unit", desk.wording().unitName(i.unit()));
		part("definition.disclosure", words.get("definition.disclosure.text", i.minNumerator(), i.minDenominator()));
		part("definition.source", i.source());
		part("definition.theme", i.theme());
		part("definition.version", words.get("definition.version.text", i.id().value(), i.version(), i.pack()));
		scroll.setContent(sheet);
		fit();
	}

	private String rule(IndicatorInfo i) {
		boolean ratio = i.rule().basis() == Basis.RATIO;
		String key = "definition.rule." + i.direction().name() + (ratio ? ".RATIO" : ".DIFFERENCE");
		double scale = ratio ? 100 : 1;
		int decimals = ratio ? 0 : i.decimals();
		return words.get(key, desk.wording().number(i.rule().yellow() * scale, decimals),
				desk.wording().number(i.rule().red() * scale, decimals));
	}

	private void part(String heading, String text) {
		if (text.isBlank()) {
			return;
		}
		Label label = new Label(sheet, SWT.NONE);
		label.setText(words.get(heading));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().indent(0, 8).applyTo(label);
		Text body = new Text(sheet, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
		body.setText(text);
		body.setBackground(sheet.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(body);
	}

	private void fit() {
		int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
		Point size = sheet.computeSize(width, SWT.DEFAULT);
		sheet.setSize(width, size.y);
		sheet.layout(true, true);
	}

	@Override
	public void focus() {
		sheet.setFocus();
	}
}

package dk.boligmonitor.map;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.classification.ValueRange;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.IndicatorInfo;

/** The words and number formats of a map, in the reader's language. */
@ConsumerType
public interface MapTexts {

	/** Line under the title: unit and period. */
	String subtitle(Legend legend);

	/** Heading of the legend's column of counts, such as "Områder". */
	String countHeading();

	/** Name of a category or state, such as "Udsat" or "Diskretioneret". */
	String mark(Mark mark);

	/** The values of a category, such as "11,0 – under 13,0". */
	String range(ValueRange range, IndicatorInfo indicator);

	/** What a label says of an area: the value, or a short word for its state. */
	String label(AreaResult result);

	/** The municipality's value, or that it is not shown. */
	String benchmark(Legend legend);

	/** What the reader must know of the colours, for example that a neutral indicator is neither good nor bad. */
	Optional<String> remark(IndicatorInfo indicator);

	/** Length of the scale bar. */
	String distance(int metres);

	/** Letter of the north arrow. */
	String north();
}

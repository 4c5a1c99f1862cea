package dk.boligmonitor.indicator;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The indicators of all installed packs, ours and those of partners. Offered as an OSGi service; may be asked from any
 * thread.
 */
@ProviderType
public interface IndicatorCatalogue {

	/** All sound definitions, pack by pack and inside a pack in the order that it declares them. Ids are unique. */
	List<IndicatorDefinition> definitions();

	/** What was wrong with declarations; an indicator named here is left out, the others of its pack are not. */
	List<CatalogueProblem> problems();
}

package dk.boligmonitor.process.record;

import java.util.List;

import dk.boligmonitor.model.ProblemCode;

/** What a user can do about a rejected row with one click. */
public sealed interface QuickFix {

	/**
	 * Say what an unknown code means, then import again.
	 *
	 * @param profile  layout that did not know it
	 * @param file     file of the delivery
	 * @param column   its column
	 * @param code     the unknown code
	 * @param meanings the known codes, to choose from, the likely one first
	 */
	record MapCode(String profile, String file, String column, String code, List<String> meanings) implements QuickFix {

		/** Copies the list. */
		public MapCode {
			meanings = List.copyOf(meanings);
		}
	}

	/**
	 * Put up with all rows that the rule rejects, then import.
	 *
	 * @param rule which rule
	 */
	record AcceptRule(ProblemCode rule) implements QuickFix {
	}

	/**
	 * Import the stored delivery again, so that rows that are right now are added.
	 *
	 * @param delivery name
	 */
	record Reimport(String delivery) implements QuickFix {
	}
}

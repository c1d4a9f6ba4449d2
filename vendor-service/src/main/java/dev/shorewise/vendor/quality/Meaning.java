package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.agreement.Correlation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion means anything to customers: how it goes with an outcome of the same contacts.
 *
 * @param state NOT_MEASURED below 50 pairs, where one side never varies, or where the outcome is not told
 * @param correlation of ranks, -1 to 1
 * @param low of its 95 % interval (Fisher)
 * @param pairs contacts that have both
 * @param chance that nothing but chance is at work, allowing for all criteria and outcomes of the scorecard ({@code multiple/bh@1})
 */
public record Meaning(
        String criterion,
        Outcome outcome,
        State state,
        @Nullable Double correlation,
        @Nullable Double low,
        @Nullable Double high,
        int pairs,
        @Nullable Double chance,
        String sentence,
        String method) {

    /** From this chance on nothing is claimed. */
    static final double ALARM = .05;

    private static final String UNKNOWN = "What customers answered is not known now, or not to you.";

    /** What became of a contact. */
    public enum Outcome {
        /** The customer did not come back within seven days, {@code fcr/no-repeat-per-contact@1}. */
        NOT_COMING_BACK("customers who do not come back", "customers who come back"),
        /** Marks of satisfaction, 1 to 5, {@code csat/mean-of-5@1}. */
        SATISFACTION("satisfied customers", "dissatisfied customers"),
        /** The customer says that the matter is resolved, {@code fcr/customer-stated@1}. */
        RESOLVED("matters that customers call resolved", "matters that customers call open");

        private final String good;
        private final String bad;

        Outcome(String good, String bad) {
            this.good = good;
            this.bad = bad;
        }
    }

    /** Whether anything can be said. */
    public enum State {
        MEASURED,
        NOT_MEASURED
    }

    /** Nothing can be said: the outcome is not known. */
    static Meaning unknown(String criterion, Outcome outcome) {
        return not(criterion, outcome, 0, UNKNOWN);
    }

    /** Whether nobody told the outcome. */
    boolean lacksOutcome() {
        return sentence.equals(UNKNOWN);
    }

    /** Whether the other is about what is not known here. */
    boolean lacksWhat(Meaning other) {
        return lacksOutcome() && criterion.equals(other.criterion) && outcome == other.outcome;
    }

    /**
     * Of pairs that were read.
     *
     * @param chance allowing for all others; used only where there is a correlation
     */
    static Meaning of(String criterion, Outcome outcome, int pairs, Optional<Correlation> found, double chance) {
        if (pairs < Correlation.LEAST_PAIRS) {
            return not(
                    criterion,
                    outcome,
                    pairs,
                    "Not enough data yet on '" + criterion + "': " + pairs + " of " + Correlation.LEAST_PAIRS
                            + " reviewed contacts with a known outcome needed.");
        }
        return found.map(correlation -> measured(criterion, outcome, correlation, chance))
                .orElseGet(() ->
                        not(criterion, outcome, pairs, "'" + criterion + "' or the outcome is the same everywhere."));
    }

    private static Meaning measured(String criterion, Outcome outcome, Correlation correlation, double chance) {
        double low = correlation.interval().low();
        double high = correlation.interval().high();
        String with = chance > ALARM || low <= 0 && high >= 0
                ? "nothing that can be seen"
                : correlation.value() > 0 ? outcome.good : outcome.bad;
        return new Meaning(
                criterion,
                outcome,
                State.MEASURED,
                correlation.value(),
                low,
                high,
                correlation.pairs(),
                chance,
                String.format(
                        Locale.ROOT,
                        "'%s' goes with %s (r %.2f, %.2f to %.2f, %d contacts). That is no cause.",
                        criterion,
                        with,
                        correlation.value(),
                        low,
                        high,
                        correlation.pairs()),
                correlation.method());
    }

    private static Meaning not(String criterion, Outcome outcome, int pairs, String sentence) {
        return new Meaning(
                criterion, outcome, State.NOT_MEASURED, null, null, null, pairs, null, sentence, Correlation.SPEARMAN);
    }
}

package dev.shorewise.finance.scenarios.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision over one to ten years: where contacts are handled now, where they could be, and all that the difference
 * rests on.
 *
 * @param name for people
 * @param frame currency, time and discounting
 * @param reasons why customers call
 * @param currencies by code, all that places use besides the report's own; figures by the names of {@link CurrencyInput}
 * @param locations where contacts are or could be handled
 * @param baseline shares of the contacts by place as it is, adding up to 1
 * @param option shares as it could be
 * @param transition from the one to the other; at once unless said
 * @param inputs by the names of {@link GeneralInput}
 * @param correlations of uncertain figures; none unless said
 * @param churnAssumption why satisfaction should make customers stay; demanded where the scenario counts on it
 */
public record Scenario(
        String name,
        Frame frame,
        List<Reason> reasons,
        Map<String, Map<String, Value>> currencies,
        List<Location> locations,
        Map<String, Double> baseline,
        Map<String, Double> option,
        Transition transition,
        Map<String, Value> inputs,
        List<Correlation> correlations,
        @Nullable String churnAssumption) {

    static final int LEAST_MONTHS = 12;
    static final int MOST_MONTHS = 120;

    /**
     * The frame of all figures.
     *
     * @param currency of the report, a code of ISO 4217
     * @param start the first month
     * @param months 12 to 120
     * @param timing when money flows; the end of each month unless said
     * @param discounting what the discount rate is; nominal unless said
     */
    public record Frame(String currency, YearMonth start, int months, Timing timing, Discounting discounting) {

        public Frame {
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(start, "start");
            if (months < LEAST_MONTHS || months > MOST_MONTHS) {
                throw new IllegalArgumentException("a scenario runs over 12 to 120 months, but got " + months);
            }
            timing = timing == null ? Timing.MONTH_END : timing;
            discounting = discounting == null ? Discounting.NOMINAL : discounting;
        }

        /** Years begun. */
        public int years() {
            return (months + Reason.MONTHS - 1) / Reason.MONTHS;
        }
    }

    public Scenario {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(frame, "frame");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        currencies = currencies == null ? Map.of() : Map.copyOf(currencies);
        locations = List.copyOf(Objects.requireNonNull(locations, "locations"));
        baseline = Map.copyOf(Objects.requireNonNull(baseline, "baseline"));
        option = Map.copyOf(Objects.requireNonNull(option, "option"));
        transition = transition == null ? Transition.AT_ONCE : transition;
        inputs = inputs == null ? Map.of() : Map.copyOf(inputs);
        correlations = correlations == null ? List.of() : List.copyOf(correlations);
    }
}

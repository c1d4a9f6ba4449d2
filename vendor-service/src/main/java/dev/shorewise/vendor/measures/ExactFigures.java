package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.measures.cases.CaseMeasure;
import dev.shorewise.vendor.measures.cases.CaseParams;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures as they go onto a statement: undivided. */
public final class ExactFigures {

    private ExactFigures() {}

    /**
     * A figure by its parts.
     *
     * @param n records that it rests on
     */
    public record Exact(BigDecimal numerator, BigDecimal denominator, long n) {}

    /** Figures whose cases are judged one by one, each at a moment of its own. */
    private static final Map<String, CaseMeasure> OF_CASES = Map.of(
            "frt/within-target-business@1", CaseMeasure.REPLIED_IN_TIME,
            "resolution/within-target@1", CaseMeasure.SOLVED_IN_TIME,
            "resolution-time/first-solved-business-net@1", CaseMeasure.FIRST_SOLVED_BUSINESS_NET,
            "resolution-time/last-solved-business-net@1", CaseMeasure.LAST_SOLVED_BUSINESS_NET,
            "resolution-time/last-solved-calendar@1", CaseMeasure.LAST_SOLVED_CALENDAR);

    /**
     * What is known about a definition that statements can use: a share or a mean of contacts, one of their cases, or of
     * their customers' matters; empty for any other.
     */
    public static Optional<Definition> find(String id) {
        return Catalogue.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .filter(definition -> OF_CASES.containsKey(id)
                        || ExactMatters.counts(id)
                        || isOfParts(Catalogue.select(id).get(0).formula()))
                .findFirst();
    }

    /** How a definition judges cases; empty for one that is put together from parts. */
    public static Optional<CaseMeasure> ofCases(String id) {
        return Optional.ofNullable(OF_CASES.get(id));
    }

    /**
     * Whether the parameters of a definition can be read.
     *
     * @throws dev.shorewise.kit.KitRefusal (400) naming one that cannot
     */
    public static void check(String id, Map<String, String> params) {
        if (OF_CASES.containsKey(id)) {
            CaseParams.parse(new HashMap<>(params));
        } else if (ExactMatters.counts(id)) {
            ExactMatters.repeats(params);
        } else {
            params(params);
        }
    }

    /** The parts that the figure looks at, and how many contacts there are. */
    public static Set<Part> parts(String id, Map<String, String> params) {
        return NeededParts.of(List.of(Catalogue.select(id).get(0).formula()), params(params));
    }

    private static boolean isOfParts(Formula formula) {
        return formula instanceof Formula.Share || formula instanceof Formula.Mean;
    }

    /** The waits that the definition needs counted. */
    public static Set<Duration> times(Map<String, String> params) {
        return params(params).times();
    }

    /**
     * The parts of a figure.
     *
     * @param id of a definition that {@link #find} knows
     * @param params T and short as lengths of time; the defaults where nothing is said
     */
    public static Exact of(String id, Parts parts, Map<String, String> params) {
        Formula formula = Catalogue.select(id).get(0).formula();
        if (formula instanceof Formula.Share share) {
            Ratio ratio = share.ratio().apply(parts, params(params));
            return new Exact(
                    BigDecimal.valueOf(ratio.numerator()),
                    BigDecimal.valueOf(ratio.denominator()),
                    ratio.denominator());
        }
        if (formula instanceof Formula.Mean mean) {
            Moments moments = mean.moments().apply(parts);
            return new Exact(moments.sum(), BigDecimal.valueOf(moments.count()), moments.count());
        }
        throw new IllegalArgumentException(id + " is neither a share nor a mean");
    }

    private static Params params(Map<String, String> params) {
        return Params.parse(params.get(Params.TIME), params.get(Params.SHORT));
    }
}

package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.time.Duration;
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

    /** What is known about a definition that statements can use: a share or a mean of contacts; empty for any other. */
    public static Optional<Definition> find(String id) {
        return Catalogue.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .filter(definition -> isOfParts(Catalogue.select(id).get(0).formula()))
                .findFirst();
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

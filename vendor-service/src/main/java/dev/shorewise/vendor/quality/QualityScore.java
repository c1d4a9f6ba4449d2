package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.statistics.sampling.StratifiedMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the drawn reviews of a month say, without criteria on which reviewers do not agree. Pure.
 *
 * @param reviews that count
 * @param excluded criteria that do not
 * @param mean {@code quality/mean-review@1}: as many reviews, each alike
 * @param weighted {@code quality/stratified@1}: each for as many contacts as it stands for; absent where nothing was drawn
 * @param errorFree {@code quality/critical-error-free@1} by kind of error
 */
public record QualityScore(
        int reviews,
        Set<String> excluded,
        @Nullable Mean mean,
        @Nullable Mean weighted,
        Map<Scorecard.Critical, Share> errorFree) {

    /** Below it a score is shown and no state given. */
    public static final int LEAST_REVIEWS = 30;

    /**
     * A mean in points.
     *
     * @param low of the 95 % interval
     */
    public record Mean(String definition, BigDecimal sum, double value, double low, double high, String method) {}

    /** A share with its 95 % interval. */
    public record Share(long numerator, long denominator, double low, double high) {}

    /** A review's points and which contacts it stands for. */
    record Scored(Review review, Score score) {}

    /**
     * Of reviews of draws.
     *
     * @param draws from which they come
     */
    static QualityScore of(List<Scored> scored, Map<String, Draw> draws, Set<String> excluded) {
        List<Scored> measured =
                scored.stream().filter(each -> each.score().points() != null).toList();
        Moments all = moments(measured);
        Map<Scorecard.Critical, Share> free = new EnumMap<>(Scorecard.Critical.class);
        for (Scorecard.Critical kind : Scorecard.Critical.values()) {
            long without = scored.stream()
                    .filter(each -> !each.score().critical().contains(kind))
                    .count();
            if (!scored.isEmpty()) {
                var interval = Wilson.interval(new Ratio(without, scored.size()));
                free.put(kind, new Share(without, scored.size(), interval.low(), interval.high()));
            }
        }
        return new QualityScore(measured.size(), excluded, mean(all), weighted(measured, draws), free);
    }

    private static @Nullable Mean mean(Moments all) {
        if (all.count() == 0) {
            return null;
        }
        double value = all.mean().orElseThrow();
        return MeanInterval.of(all)
                .map(interval -> new Mean(
                        "quality/mean-review@1",
                        all.sum(),
                        value,
                        interval.low(),
                        interval.high(),
                        MeanInterval.METHOD))
                .orElse(new Mean("quality/mean-review@1", all.sum(), value, 0, 100, MeanInterval.METHOD));
    }

    private static @Nullable Mean weighted(List<Scored> scored, Map<String, Draw> draws) {
        List<StratifiedMean.Stratum> strata = new ArrayList<>();
        draws.forEach((id, draw) -> draw.strata()
                .forEach(stratum -> strata.add(new StratifiedMean.Stratum(
                        stratum.contacts(),
                        moments(scored.stream()
                                .filter(each -> id.equals(
                                                each.review().occasion().drawId())
                                        && stratum.drawn()
                                                .contains(
                                                        each.review().subject().contactId()))
                                .toList())))));
        return StratifiedMean.of(strata)
                .map(mean -> new Mean(
                        "quality/stratified@1",
                        BigDecimal.valueOf(mean.value()).setScale(6, RoundingMode.HALF_UP),
                        mean.value(),
                        Math.max(0, mean.interval().low()),
                        Math.min(100, mean.interval().high()),
                        StratifiedMean.METHOD))
                .orElse(null);
    }

    private static Moments moments(List<Scored> scored) {
        return scored.stream()
                .map(each -> each.score().points())
                .map(points -> BigDecimal.valueOf(points == null ? 0 : points).setScale(6, RoundingMode.HALF_UP))
                .map(Moments::ofValue)
                .reduce(Moments.NONE, Moments::plus);
    }

    /** The scores of reviews by their templates, without what does not count. */
    static List<Scored> score(List<Review> reviews, Map<Template.Ref, Scorecard> cards, Set<String> excluded) {
        List<Scored> scored = new ArrayList<>();
        for (Review review : reviews) {
            Scorecard card = cards.get(review.template());
            if (card != null) {
                scored.add(new Scored(review, Score.of(card, review.choices(), excluded)));
            }
        }
        return scored;
    }

    /** Criteria of a scorecard that its reviewers do not agree on. */
    static Set<String> excluded(Agreement agreement) {
        Map<String, Agreement.Use> uses = new TreeMap<>();
        agreement.criteria().forEach(verdict -> uses.put(verdict.criterion(), verdict.use()));
        uses.values().removeIf(use -> use != Agreement.Use.EXCLUDED);
        return Set.copyOf(uses.keySet());
    }
}

package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.statistics.sampling.DesignEffect;
import dev.shorewise.statistics.sampling.StratifiedMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the drawn reviews of a month say, without criteria on which reviewers do not agree. Pure.
 *
 * @param reviews that count
 * @param excluded criteria that do not
 * @param mean {@code quality/mean-review@1}: as many reviews, each alike
 * @param weighted {@code quality/stratified@1}: each for as many contacts as it stands for; absent where nothing was drawn
 * @param errorFree {@code quality/critical-error-free@1} by kind of error
 * @param contractual what an agreement may rest on
 */
public record QualityScore(
        int reviews,
        Set<String> excluded,
        @Nullable Mean mean,
        @Nullable Mean weighted,
        Map<Scorecard.Critical, Share> errorFree,
        Contractual contractual) {

    /** Below it a score is shown and no state given. */
    public static final int LEAST_REVIEWS = 30;

    /**
     * A mean in points.
     *
     * @param low of the 95 % interval, which allows for reviews of one agent resembling each other
     * @param worth as many independent reviews would tell as much
     */
    public record Mean(
            String definition, BigDecimal sum, double value, double low, double high, double worth, String method) {}

    /**
     * The score of those criteria alone on which reviewers are known to agree, alpha of .667 and more. What nobody knows is
     * no ground for a credit.
     *
     * @param reviews in which one of them applied
     * @param criteria as {@code scorecard/criterion}
     * @param mean absent where there is no such criterion, or no review of one
     */
    public record Contractual(
            int reviews,
            SortedSet<String> criteria,
            @Nullable Mean mean,
            String sentence) {}

    /** A share with its 95 % interval. */
    public record Share(long numerator, long denominator, double low, double high) {}

    /** Where reviews come from. @param agents who served each contact, as far as known, by the contact's id */
    record Drawn(Map<String, Draw> draws, Map<String, String> agents) {}

    /** A review's points and which contacts it stands for. */
    record Scored(Review review, Score score) {}

    /**
     * Of reviews of draws.
     *
     * @param drawn from which draws they come, and who served the contacts
     * @param contractual the same reviews, scored without the criteria of which agreement is not known to suffice
     */
    static QualityScore of(List<Scored> scored, Drawn drawn, Excluded excluded, List<Scored> contractual) {
        List<Scored> measured =
                scored.stream().filter(each -> each.score().points() != null).toList();
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
        return new QualityScore(
                measured.size(),
                excluded.names(),
                mean(measured, drawn),
                weighted(measured, drawn),
                free,
                contractual(contractual, drawn, excluded.usable()));
    }

    private static Contractual contractual(List<Scored> scored, Drawn drawn, SortedSet<String> criteria) {
        List<Scored> measured =
                scored.stream().filter(each -> each.score().points() != null).toList();
        return new Contractual(
                measured.size(),
                criteria,
                mean(measured, drawn),
                criteria.isEmpty()
                        ? "There is no criterion yet on which reviewers are known to agree: nothing may rest on the score."
                        : "An agreement may rest on " + String.join(", ", criteria) + " of " + measured.size()
                                + " reviews: there reviewers are known to agree (alpha .667 and more).");
    }

    private static @Nullable Mean mean(List<Scored> scored, Drawn drawn) {
        Moments all = moments(scored);
        if (all.count() == 0) {
            return null;
        }
        Optional<DesignEffect> effect = clusters(scored, drawn);
        Optional<Interval> interval = DesignEffect.mean(all, effect);
        return new Mean(
                "quality/mean-review@1",
                all.sum(),
                all.mean().orElseThrow(),
                interval.map(known -> Math.max(0, known.low())).orElse(0.0),
                interval.map(known -> Math.min(100, known.high())).orElse(100.0),
                effect.map(known -> known.effective(all.count())).orElse((double) all.count()),
                interval.map(Interval::method).orElse(MeanInterval.METHOD));
    }

    /** How much alike reviews of one agent are; empty where the agents are not known. */
    private static Optional<DesignEffect> clusters(List<Scored> scored, Drawn drawn) {
        Map<String, List<Scored>> agents = scored.stream().collect(Collectors.groupingBy(each -> drawn.agents()
                .getOrDefault(each.review().subject().contactId(), "")));
        return agents.containsKey("")
                ? Optional.empty()
                : DesignEffect.among(
                        agents.values().stream().map(QualityScore::moments).toList());
    }

    private static @Nullable Mean weighted(List<Scored> scored, Drawn drawn) {
        List<StratifiedMean.Stratum> strata = new ArrayList<>();
        drawn.draws().forEach((id, draw) -> draw.strata()
                .forEach(stratum -> strata.add(new StratifiedMean.Stratum(
                        stratum.contacts(),
                        moments(scored.stream()
                                .filter(each -> id.equals(
                                                each.review().occasion().drawId())
                                        && stratum.drawn()
                                                .contains(
                                                        each.review().subject().contactId()))
                                .toList())))));
        double effect = clusters(scored, drawn).map(DesignEffect::value).orElse(1.0);
        return StratifiedMean.of(strata)
                .map(mean -> new Mean(
                        "quality/stratified@1",
                        BigDecimal.valueOf(mean.value()).setScale(6, RoundingMode.HALF_UP),
                        mean.value(),
                        Math.max(
                                0,
                                mean.value()
                                        - Math.sqrt(effect)
                                                * (mean.value()
                                                        - mean.interval().low())),
                        Math.min(
                                100,
                                mean.value()
                                        + Math.sqrt(effect) * (mean.interval().high() - mean.value())),
                        scored.size() / effect,
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
    static List<Scored> score(
            List<Review> reviews, Map<Template.Ref, Scorecard> cards, Function<Template.Ref, Set<String>> without) {
        List<Scored> scored = new ArrayList<>();
        for (Review review : reviews) {
            Scorecard card = cards.get(review.template());
            if (card != null) {
                scored.add(new Scored(review, Score.of(card, review.choices(), without.apply(review.template()))));
            }
        }
        return scored;
    }
}

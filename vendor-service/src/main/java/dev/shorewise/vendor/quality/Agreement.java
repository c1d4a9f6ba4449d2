package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.agreement.KrippendorffAlpha;
import dev.shorewise.statistics.agreement.Leniency;
import dev.shorewise.statistics.agreement.Level;
import dev.shorewise.vendor.quality.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether reviewers judge alike, criterion by criterion and in their scores, and who is lenient. Pure: of reviews that
 * several filed of the same contacts.
 *
 * @param criteria of the scorecard, in order
 * @param score all criteria together
 * @param reviewers by name
 */
public record Agreement(Template.Ref template, List<Verdict> criteria, Verdict score, List<Reviewer> reviewers) {

    static final long SEED = 20_261_101L;
    private static final int RESAMPLES = 2_000;

    /** What a criterion may be used for. */
    public enum Use {
        /** Counts in an agreement's score without reserve. */
        CONTRACTUAL,
        /** Counts, and calibration is due. */
        REPORTED,
        /** Not used in a contract. */
        EXCLUDED,
        /** Not judged by enough pairs: nothing is known. */
        NOT_ENOUGH_DATA
    }

    /**
     * How far reviewers agree.
     *
     * @param alpha absent where nothing could be confused
     * @param interval absent below 20 contacts
     * @param contacts that two and more judged
     */
    public record Verdict(
            String criterion,
            Level level,
            @Nullable Double alpha,
            @Nullable Bounds interval,
            int contacts,
            Use use,
            String sentence,
            String method) {}

    /** A 95 % interval by bootstrap over contacts. */
    public record Bounds(double low, double high, long seed, int resamples) {}

    /**
     * A reviewer beside the others.
     *
     * @param gap points above colleagues of whom nothing is said, on the same contacts
     * @param chance that a reviewer like the others looks so, allowing for all
     * @param standsOut whether that is too little for chance
     */
    public record Reviewer(
            String reviewer,
            double gap,
            double low,
            double high,
            double chance,
            boolean standsOut,
            String sentence,
            String method) {}

    /** The same without who scores how: for those who are judged. */
    public Agreement withoutReviewers() {
        return new Agreement(template, criteria, score, List.of());
    }

    static Agreement of(Template template, List<Review> reviews) {
        Map<String, List<Review>> contacts = new HashMap<>();
        reviews.forEach(review -> contacts.computeIfAbsent(
                        review.occasion().sessionId() + "|" + review.subject().contactId(), key -> new ArrayList<>())
                .add(review));
        List<Verdict> verdicts = template.scorecard().criteria().stream()
                .map(criterion -> verdict(criterion.id(), level(criterion), contacts, review -> Optional.ofNullable(
                                review.choices().get(criterion.id()))
                        .map(Integer::doubleValue)))
                .toList();
        Verdict score = verdict("score", Level.INTERVAL, contacts, review -> Optional.ofNullable(review.score())
                .map(Score::points));
        List<Leniency.Score> scores = new ArrayList<>();
        contacts.forEach((contact, together) -> together.forEach(review -> {
            Double points = review.score() == null ? null : review.score().points();
            if (points != null) {
                scores.add(new Leniency.Score(contact, String.valueOf(review.reviewer()), points));
            }
        }));
        return new Agreement(
                new Template.Ref(template.id(), template.version()),
                verdicts,
                score,
                Leniency.of(scores).stream().map(Agreement::reviewer).toList());
    }

    private static Verdict verdict(
            String name, Level level, Map<String, List<Review>> contacts, Function<Review, Optional<Double>> rating) {
        List<double[]> units = contacts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(contact -> contact.getValue().stream()
                        .flatMap(review -> rating.apply(review).stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .filter(unit -> unit.length > 1)
                .toList();
        OptionalDouble alpha = KrippendorffAlpha.of(level, units).value();
        Bounds bounds = KrippendorffAlpha.interval(level, units, SEED, RESAMPLES)
                .map(Agreement::bounds)
                .orElse(null);
        Use use = use(alpha, units.size());
        return new Verdict(
                name,
                level,
                alpha.isPresent() ? alpha.getAsDouble() : null,
                bounds,
                units.size(),
                use,
                sentence(name, use, alpha, units.size()),
                KrippendorffAlpha.METHOD);
    }

    private static Use use(OptionalDouble alpha, int units) {
        if (units < KrippendorffAlpha.LEAST_UNITS || alpha.isEmpty()) {
            return Use.NOT_ENOUGH_DATA;
        }
        return alpha.getAsDouble() >= KrippendorffAlpha.RELIABLE
                ? Use.CONTRACTUAL
                : alpha.getAsDouble() >= KrippendorffAlpha.TENTATIVE ? Use.REPORTED : Use.EXCLUDED;
    }

    private static String sentence(String name, Use use, OptionalDouble alpha, int units) {
        String seen = "On '" + name + "' reviewers ";
        String value = String.format(Locale.ROOT, "(alpha %.2f, %d contacts)", alpha.orElse(0), units);
        return switch (use) {
            case CONTRACTUAL -> seen + "agree well enough for credits " + value + ".";
            case REPORTED -> seen + "agree only moderately " + value + ": it counts, and calibration is due.";
            case EXCLUDED -> seen + "do not agree enough " + value + ": it is not usable in a contract.";
            case NOT_ENOUGH_DATA ->
                alpha.isEmpty() && units >= KrippendorffAlpha.LEAST_UNITS
                        ? seen + "all gave the same answer to " + units + " contacts: how far they agree is not known."
                        : "Not enough data yet on '" + name + "': " + units + " of " + KrippendorffAlpha.LEAST_UNITS
                                + " contacts judged by two needed.";
        };
    }

    private static Reviewer reviewer(Leniency each) {
        String who = each.gap() > 0 ? "higher" : "lower";
        String sentence = each.standsOut()
                ? String.format(
                        Locale.ROOT,
                        "%s scores %.1f points %s than colleagues on the same contacts (%.1f to %.1f, %d contacts): time to calibrate.",
                        each.reviewer(),
                        Math.abs(each.gap()),
                        who,
                        each.interval().low(),
                        each.interval().high(),
                        each.units())
                : String.format(
                        Locale.ROOT, "%s scores like colleagues on %d common contacts.", each.reviewer(), each.units());
        return new Reviewer(
                each.reviewer(),
                each.gap(),
                each.interval().low(),
                each.interval().high(),
                each.chance(),
                each.standsOut(),
                sentence,
                Leniency.METHOD);
    }

    private static Bounds bounds(Interval interval) {
        return new Bounds(interval.low(), interval.high(), SEED, RESAMPLES);
    }

    private static Level level(Criterion criterion) {
        return criterion.yesOrNo() ? Level.NOMINAL : Level.ORDINAL;
    }
}

package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/** Figures of reviewed contacts, which are computed elsewhere, and scores made of other figures. */
final class ReviewRecords {

    private static final String REVIEWS = "quality reviews";
    private static final String QUALITY = "vendor-service: /v1/quality-scores";

    private ReviewRecords() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("quality/stratified@1")
                        .as("mean score of reviews, each stratum weighing what it weighs among contacts")
                        .dividing("sum of strata's shares x mean scores", "1")
                        .example("80 % of contacts at 90 and 20 % at 50: 82")
                        .computedBy(QUALITY)
                        .from(MinimumSample.REVIEWS)
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/review-score@1")
                        .as(
                                "100 x weighted share of the points of a review; 0 if a critical category fails; of one review")
                        .dividing("sum of weights x scores", "sum of weights of what applies")
                        .example("weights 10, 40, 30, scores 75, 100, 50: 6250/80 = 78.125")
                        .computedBy(QUALITY)
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/mean-review@1")
                        .as("mean score of reviews, calibration left out")
                        .dividing("sum of review scores", "reviews")
                        .example("100, 9.91, 63.96, 90.99 and 0: 264.86/5 = 52.972")
                        .computedBy(QUALITY)
                        .from(MinimumSample.REVIEWS)
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/critical-error-free@1")
                        .example("fifty reviews, 48 without a compliance error: 48/50 = .96")
                        .as("share of reviews without an error of a class: customer, business or compliance critical")
                        .dividing("reviews without such an error", "reviews")
                        .computedBy(QUALITY)
                        .from(MinimumSample.REVIEWS)
                        .elsewhere(REVIEWS, Kind.RATIO, "1"),
                Define.higherIsBetter("score/balanced@1")
                        .as(
                                "sum of w u, weights w adding up to 100, u = (value - worst)/(best - worst) within 0 and 1; what was not measured is not shared out but makes a range")
                        .dividing("sum of w u over what was measured", "1")
                        .example("weights 40, 40, 20, u .9, .5 and not measured: 56, measured 80, range 56 to 76")
                        .with(Balance.NAME)
                        .from(MinimumSample.COUNT)
                        .computedBy(Definition.HERE + "?balance=")
                        .elsewhere("other figures", Kind.SCORE, "points"));
    }
}

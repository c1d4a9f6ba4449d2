package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/** Figures of what texts say; some are computed elsewhere, of some who reads texts tells the parts. */
final class TextRecords {

    private static final String SURVEYS = "texts of customers";
    private static final String EXPERIENCE = "feedback-service: /v1/experience/figures";

    private TextRecords() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("sentiment/net@1")
                        .as("(positive - negative) over texts scored, cut-offs at .05 on both sides")
                        .dividing("positive - negative", "texts scored")
                        .example("four positive, three negative of eight: .125")
                        .computedBy(EXPERIENCE)
                        .elsewhere(SURVEYS, Kind.MEAN, "1"),
                Define.higherIsBetter("sentiment/mean-score@1")
                        .as("mean of texts' scores from -1 to 1")
                        .dividing("sum of scores", "texts scored")
                        .example("-.8, -.3, 0, .4, .9, .6, -.1, .5: 1.2/8 = .15")
                        .computedBy(EXPERIENCE)
                        .elsewhere(SURVEYS, Kind.MEAN, "1"),
                Define.noDirection("sentiment/label-share@1")
                        .as("share of texts with a label, from very negative to very positive, and mixed")
                        .dividing("texts with the label", "texts scored")
                        .example("two of eight are very positive: .25")
                        .with(CountedParams.LABEL)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.noDirection("sentiment/label-share-corrected@1")
                        .as(
                                "(p + sp - 1)/(se + sp - 1) within 0 and 1: a label's share p without its reader's known errors, of sensitivity se and specificity sp (Rogan and Gladen 1978)")
                        .dividing("p + sp - 1", "se + sp - 1")
                        .example("p .30, se .85, sp .90: .20/.75 = .266667")
                        .with(CountedParams.LABEL, CountedParams.SENSITIVITY, CountedParams.SPECIFICITY)
                        .elsewhere(SURVEYS, Kind.SCORE, "1"),
                Define.noDirection("emotion/share@1")
                        .as("share of texts that carry an emotion; a text may carry several")
                        .dividing("texts with the emotion", "texts scored")
                        .example("three of eight are angry: .375")
                        .with(CountedParams.LABEL)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.lowerIsBetter("sentiment/not-scored@1")
                        .as("share of texts without a score; stands beside all others")
                        .dividing("texts without a score", "texts")
                        .example("two of ten: .2")
                        .computedBy(EXPERIENCE)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"));
    }
}

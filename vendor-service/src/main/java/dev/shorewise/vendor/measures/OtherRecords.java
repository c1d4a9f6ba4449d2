package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/**
 * Figures that are made of other records than contacts: listed here so that every figure has one definition, given by
 * whoever keeps the records. Asked for here they are not measured.
 */
final class OtherRecords {

    private static final String AGENTS = "agents' intervals and schedules";
    private static final String SURVEYS = "feedback-service";
    private static final String REVIEWS = "quality reviews";

    private OtherRecords() {}

    static List<Kpi> all() {
        return List.of(
                Define.noDirection("occupancy/handling-over-handling-plus-available@1")
                        .as("share of their available time that agents handle contacts; a diagnosis, not a target")
                        .dividing("talk + hold + wrap", "talk + hold + wrap + available")
                        .example("3270/(3270 + 1230) = .726667")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("adherence/one-minus-exceptions@1")
                        .as("max(0, 1 - time out of adherence/scheduled time)")
                        .dividing("scheduled time less exceptions", "scheduled time")
                        .example("1 - 1440/28800 = .95")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.noDirection("conformance/on-queue-over-scheduled@1")
                        .as("time on queue over scheduled time on queue; may exceed 1")
                        .dividing("time on queue", "scheduled time on queue")
                        .example("27000/28800 = .9375")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("coverage/staffed-time@1")
                        .as("share of committed minutes with enough agents certified in the language")
                        .dividing("committed minutes that were staffed", "committed minutes")
                        .example("a week, 24/7: 9720/10080 = .964286")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("coverage/worst-language@1")
                        .as("coverage/staffed-time of the language that has least of it")
                        .dividing("committed minutes that were staffed", "committed minutes")
                        .example("fr .964286, de .857143: .857143")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("coverage/all-languages@1")
                        .as("coverage/staffed-time of all languages together")
                        .dividing("committed minutes that were staffed", "committed minutes")
                        .example("18360/20160 = .910714")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("language/certified-handling@1")
                        .example("ten handled, nine by certified agents: 9/10 = .9")
                        .as(
                                "share of contacts handled by an agent whose certificate reaches the queue's level and is valid")
                        .dividing("handled by certified agents", "handled")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("fcr/customer-stated@1")
                        .example("thirty say yes, twenty no: 30/50 = .6")
                        .as("resolved at first contact as customers say; asked at once it is inflated")
                        .dividing("yes", "yes or no")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/top2-of-5@1")
                        .as("share of answers 4 and 5 on a scale of 1 to 5")
                        .dividing("n4 + n5", "n")
                        .example("5, 10, 20, 40, 25 answers: 65/100 = .65")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("nps/transactional@1")
                        .as("100 (promoters - detractors) over answers, asked after a contact")
                        .dividing("promoters - detractors", "answers")
                        .example("150 promoters, 100 passives, 50 detractors: 33.3333")
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("ces/top3-of-7@1")
                        .as("share of answers 5 to 7 to \"it was easy\", 7 being full agreement")
                        .dividing("n5 + n6 + n7", "n")
                        .example("2, 3, 5, 10, 30, 30, 20 answers: 80/100 = .80")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("response-rate/over-delivered@1")
                        .as("share of delivered invitations that were answered")
                        .dividing("answered", "delivered")
                        .example("180/1150 = .156522")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("sentiment/net@1")
                        .as("(positive - negative) over texts scored, cut-offs at .05 on both sides")
                        .dividing("positive - negative", "texts scored")
                        .example("four positive, three negative of eight: .125")
                        .elsewhere(SURVEYS, Kind.MEAN, "1"),
                Define.higherIsBetter("csat/mean-of-5@1")
                        .as("mean of answers from 1 to 5")
                        .dividing("sum of answers", "n")
                        .example("5, 10, 20, 40, 25 answers: 370/100 = 3.70")
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("csat/index-0-100@1")
                        .as("100 (mean - a)/(b - a) of a scale from a to b")
                        .dividing("100 (sum of answers - n a)/(b - a)", "n")
                        .example("5, 10, 20, 40, 25 answers from 1 to 5: 67.5")
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("csat/top2-of-7@1")
                        .as("share of answers 6 and 7 on a scale of 1 to 7; never pooled with other scales")
                        .dividing("n6 + n7", "n")
                        .example("30 sixes and 20 sevens of 100: .50")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/top3-of-10@1")
                        .as("share of answers 8 to 10 on a scale of 1 to 10")
                        .dividing("n8 + n9 + n10", "n")
                        .example("60 answers of 8 to 10 among 100: .60")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/thumbs@1")
                        .as("share of thumbs up")
                        .dividing("up", "n")
                        .example("80 up, 20 down: .80")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/emoji-5@1")
                        .as("share of the two best of five faces; faces shift answers, so not pooled with digits")
                        .dividing("n4 + n5", "n")
                        .example("5, 10, 20, 40, 25 answers: 65/100 = .65")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("nps/relational@1")
                        .as(
                                "100 (promoters - detractors) over answers, asked about the company and not after a contact")
                        .dividing("promoters - detractors", "answers")
                        .example("150 promoters, 100 passives, 50 detractors: 33.3333")
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("ces/mean-of-7@1")
                        .as("mean of answers from 1 to 7 to \"it was easy\"")
                        .dividing("sum of answers", "n")
                        .example("2, 3, 5, 10, 30, 30, 20 answers: 533/100 = 5.33")
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("response-rate/over-sent@1")
                        .as("share of invitations sent that were answered")
                        .dividing("answered", "sent")
                        .example("180/1200 = .15")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("response-rate/over-eligible@1")
                        .as("share of contacts that could have been asked about and were answered")
                        .dividing("answered", "eligible contacts")
                        .example("180/2400 = .075")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.noDirection("invitation/share-invited@1")
                        .as("share of contacts that could be asked about and were; uneven shares are a finding")
                        .dividing("invited", "eligible contacts")
                        .example("1200/2400 = .50")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("sentiment/mean-score@1")
                        .as("mean of texts' scores from -1 to 1")
                        .dividing("sum of scores", "texts scored")
                        .example("-.8, -.3, 0, .4, .9, .6, -.1, .5: 1.2/8 = .15")
                        .elsewhere(SURVEYS, Kind.MEAN, "1"),
                Define.noDirection("sentiment/label-share@1")
                        .as("share of texts with a label, from very negative to very positive, and mixed")
                        .dividing("texts with the label", "texts scored")
                        .example("two of eight are very positive: .25")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.noDirection("emotion/share@1")
                        .as("share of texts that carry an emotion; a text may carry several")
                        .dividing("texts with the emotion", "texts scored")
                        .example("three of eight are angry: .375")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.lowerIsBetter("sentiment/not-scored@1")
                        .as("share of texts without a score; stands beside all others")
                        .dividing("texts without a score", "texts")
                        .example("two of ten: .2")
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.lowerIsBetter("shrinkage/absent-over-paid@1")
                        .as("1 - productive hours/paid hours")
                        .dividing("paid hours less productive hours", "paid hours")
                        .example("1 - 112/160 = .30")
                        .elsewhere(AGENTS, Kind.RATIO, "1"),
                Define.higherIsBetter("quality/stratified@1")
                        .as("mean score of reviews, each stratum weighing what it weighs among contacts")
                        .dividing("sum of strata's shares x mean scores", "1")
                        .example("80 % of contacts at 90 and 20 % at 50: 82")
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/review-score@1")
                        .as(
                                "100 x weighted share of the points of a review; 0 if a critical category fails; of one review")
                        .dividing("sum of weights x scores", "sum of weights of what applies")
                        .example("weights 10, 40, 30, scores 75, 100, 50: 6250/80 = 78.125")
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/mean-review@1")
                        .as("mean score of reviews, calibration left out")
                        .dividing("sum of review scores", "reviews")
                        .example("100, 9.91, 63.96, 90.99 and 0: 264.86/5 = 52.972")
                        .elsewhere(REVIEWS, Kind.MEAN, "points"),
                Define.higherIsBetter("quality/critical-error-free@1")
                        .example("fifty reviews, 48 without a compliance error: 48/50 = .96")
                        .as("share of reviews without an error of a class: customer, business or compliance critical")
                        .dividing("reviews without such an error", "reviews")
                        .elsewhere(REVIEWS, Kind.RATIO, "1"));
    }
}

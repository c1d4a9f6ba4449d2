package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/** Figures of what customers answer and of whom was asked. Asked for here they are not measured. */
final class AnswerRecords {

    private static final String SURVEYS = "surveys and invitations";
    private static final String SATISFACTION = "feedback-service: /v1/satisfaction, /v1/experience/figures";
    private static final String RATES = "feedback-service: /v1/invitation-rates";

    private AnswerRecords() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("fcr/customer-stated@1")
                        .example("thirty say yes, twenty no: 30/50 = .6")
                        .as("resolved at first contact as customers say; asked at once it is inflated")
                        .dividing("yes", "yes or no")
                        .computedBy(SATISFACTION)
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/top2-of-5@1")
                        .as("share of answers 4 and 5 on a scale of 1 to 5")
                        .dividing("n4 + n5", "n")
                        .example("5, 10, 20, 40, 25 answers: 65/100 = .65")
                        .computedBy(SATISFACTION)
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("nps/transactional@1")
                        .as("100 (promoters - detractors) over answers, asked after a contact")
                        .dividing("promoters - detractors", "answers")
                        .example("150 promoters, 100 passives, 50 detractors: 33.3333")
                        .computedBy(SATISFACTION)
                        .from(MinimumSample.NET_PROMOTERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("ces/top3-of-7@1")
                        .as("share of answers 5 to 7 to \"it was easy\", 7 being full agreement")
                        .dividing("n5 + n6 + n7", "n")
                        .example("2, 3, 5, 10, 30, 30, 20 answers: 80/100 = .80")
                        .computedBy(SATISFACTION)
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("response-rate/over-delivered@1")
                        .as("share of delivered invitations that were answered")
                        .dividing("answered", "delivered")
                        .example("180/1150 = .156522")
                        .computedBy(RATES)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/mean-of-5@1")
                        .as("mean of answers from 1 to 5")
                        .dividing("sum of answers", "n")
                        .example("5, 10, 20, 40, 25 answers: 370/100 = 3.70")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("csat/index-0-100@1")
                        .as("100 (mean - a)/(b - a) of a scale from a to b")
                        .dividing("100 (sum of answers - n a)/(b - a)", "n")
                        .example("5, 10, 20, 40, 25 answers from 1 to 5: 67.5")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("csat/top2-of-7@1")
                        .as("share of answers 6 and 7 on a scale of 1 to 7; never pooled with other scales")
                        .dividing("n6 + n7", "n")
                        .example("30 sixes and 20 sevens of 100: .50")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/top3-of-10@1")
                        .as("share of answers 8 to 10 on a scale of 1 to 10")
                        .dividing("n8 + n9 + n10", "n")
                        .example("60 answers of 8 to 10 among 100: .60")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/thumbs@1")
                        .as("share of thumbs up")
                        .dividing("up", "n")
                        .example("80 up, 20 down: .80")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("csat/emoji-5@1")
                        .as("share of the two best of five faces; faces shift answers, so not pooled with digits")
                        .dividing("n4 + n5", "n")
                        .example("5, 10, 20, 40, 25 answers: 65/100 = .65")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("nps/relational@1")
                        .as(
                                "100 (promoters - detractors) over answers, asked about the company and not after a contact")
                        .dividing("promoters - detractors", "answers")
                        .example("150 promoters, 100 passives, 50 detractors: 33.3333")
                        .from(MinimumSample.NET_PROMOTERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("nps/standard@1")
                        .as(
                                "100 (promoters - detractors) over answers, whatever was asked; told only as transactional or relational")
                        .dividing("promoters - detractors", "answers")
                        .example("150 promoters, 100 passives, 50 detractors: 33.3333")
                        .computedBy(SATISFACTION)
                        .from(MinimumSample.NET_PROMOTERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("ces/mean-of-7@1")
                        .as("mean of answers from 1 to 7 to \"it was easy\"")
                        .dividing("sum of answers", "n")
                        .example("2, 3, 5, 10, 30, 30, 20 answers: 533/100 = 5.33")
                        .from(MinimumSample.ANSWERS)
                        .elsewhere(SURVEYS, Kind.MEAN, "points"),
                Define.higherIsBetter("response-rate/over-sent@1")
                        .as("share of invitations sent that were answered")
                        .dividing("answered", "sent")
                        .example("180/1200 = .15")
                        .computedBy(RATES)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.higherIsBetter("response-rate/over-eligible@1")
                        .as("share of contacts that could have been asked about and were answered")
                        .dividing("answered", "eligible contacts")
                        .example("180/2400 = .075")
                        .computedBy(RATES)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"),
                Define.noDirection("invitation/share-invited@1")
                        .as("share of contacts that could be asked about and were; uneven shares are a finding")
                        .dividing("invited", "eligible contacts")
                        .example("1200/2400 = .50")
                        .computedBy(RATES)
                        .elsewhere(SURVEYS, Kind.RATIO, "1"));
    }
}

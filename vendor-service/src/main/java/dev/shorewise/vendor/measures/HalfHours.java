package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/**
 * Figures of half hours as one zone's clocks show them: of the zone that is asked for, or of the sites where they share
 * one. A half hour without contacts is in none.
 */
final class HalfHours {

    private static final String DATA = "half hours with 10 of 10, 120 of 200 and 81 of 90 in time: ";

    private HalfHours() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("service-level/answered-in-time-over-offered-ratio-timeslices@1")
                        .as(
                                "mean over half hours of SL3, a quiet one counting as much as a busy one; only where a contract says so")
                        .dividing("SL3 of each half hour", "half hours with contacts")
                        .withTime()
                        .example(DATA + "(1 + .6 + .9)/3 = .833333, where SL3 is 211/300 = .703333")
                        .formula(Kind.MEAN, "1", MinimumSample.MEAN, new Formula.SlotMean(SlotCounts::shares)),
                Define.higherIsBetter("service-level/answered-in-time-over-offered-timeslices@1")
                        .as("share of half hours whose SL3 reaches sliceTarget; only where a contract says so")
                        .dividing("half hours at or above sliceTarget", "half hours with contacts")
                        .withTime()
                        .with(Slices.TARGET)
                        .example(DATA + "2/3 = .666667")
                        .formula(Kind.RATIO, "1", MinimumSample.PROPORTION, new Formula.SlotShare(SlotCounts::good)),
                Define.higherIsBetter("coverage/answered-out-of-hours@1")
                        .as("A/(A + B) of contacts offered outside of officeHours: at night and on weekends")
                        .dividing(
                                "answered, offered outside of officeHours",
                                "answered or abandoned, offered outside of them")
                        .with(Slices.OFFICE)
                        .example("forty offered at night, thirty answered: 30/40 = .75")
                        .formula(
                                Kind.RATIO,
                                "1",
                                MinimumSample.PROPORTION,
                                new Formula.SlotShare(SlotCounts::answeredOut)));
    }
}

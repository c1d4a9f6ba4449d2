package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Sample;
import java.util.List;

/** How long customers wait for the first reply that a person writes; automatic replies do not count. */
final class Replies {

    private static final String COUNTED = "arrival to first reply";

    private Replies() {}

    static List<Kpi> all() {
        return List.of(
                Define.lowerIsBetter("frt/mean-calendar@1")
                        .example("replies after 60, 120 and 600 s: 780/3 = 260 s")
                        .as("mean time to the first reply by a person; one forgotten ticket dominates it")
                        .dividing(COUNTED, "with a first reply")
                        .meanSeconds(parts -> Define.moments(parts, Part.REPLIED, Part.REPLY, Part.REPLY_SQUARES)),
                Define.lowerIsBetter("frt/median-calendar@1")
                        .as(
                                "median time to the first reply by a person, linear between ranks; what is still open is not in it")
                        .counting(COUNTED)
                        .example("created Friday 17:30, replied Monday 08:40: 227400 s")
                        .median(Sample.FIRST_REPLY),
                Define.lowerIsBetter("frt/p90-calendar@1")
                        .example("10, 20 .. 100 s: 91 s")
                        .as("time to the first reply that 90 % do not exceed, linear between ranks")
                        .counting(COUNTED)
                        .p90(Sample.FIRST_REPLY, Formula.Convention.LINEAR),
                Define.lowerIsBetter("frt/p90-calendar-binned@1")
                        .example("10, 20 .. 100 s are exact: 91 s")
                        .as("time to the first reply that 90 % do not exceed, " + Define.BINNED)
                        .counting(COUNTED)
                        .binned()
                        .p90(Sample.FIRST_REPLY, Formula.Convention.LINEAR));
    }
}

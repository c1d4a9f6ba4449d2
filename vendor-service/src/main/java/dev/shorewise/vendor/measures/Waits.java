package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Sample;
import java.util.List;

/** How long customers wait, until somebody answers or they give up. */
final class Waits {

    private Waits() {}

    static List<Kpi> all() {
        return List.of(
                Define.lowerIsBetter("asa/answered@1")
                        .as("average speed of answer; who did not queue waited 0 and is included")
                        .dividing("wait of answered", "answered, with a wait")
                        .example("twelve calls, nine answered after 8, 20, 21, 12, 15, 0, 10, 30, 19 s: 135/9 = 15.0 s")
                        .meanSeconds(Waits::answered),
                Define.lowerIsBetter("asa/answered-queued-only@1")
                        .example("135 s of eight who waited: 135/8 = 16.875 s")
                        .as("average speed of answer of those who had to wait")
                        .dividing("wait of answered", "answered with wait > 0")
                        .meanSeconds(parts -> Define.moments(
                                parts, Part.ANSWERED_QUEUED, Part.WAIT_ANSWERED, Part.WAIT_ANSWERED_SQUARES)),
                Define.lowerIsBetter("wait/all-offered@1")
                        .example("135 s of nine answered and 66 s of three given up: 201/12 = 16.75 s")
                        .as("mean wait of all, until answered or given up")
                        .dividing("wait of answered and abandoned", "answered or abandoned, with a wait")
                        .meanSeconds(parts -> answered(parts).plus(abandoned(parts))),
                Define.lowerIsBetter("wait/median-answered@1")
                        .example("0, 8, 10, 12, 15, 19, 20, 21, 30 s: 15 s")
                        .as("median wait of answered, linear between ranks")
                        .counting("wait of answered")
                        .median(Sample.WAIT_ANSWERED),
                Define.lowerIsBetter("wait/p90-answered-linear@1")
                        .example("10, 20 .. 100 s: 91 s")
                        .as("wait that 90 % of answered do not exceed, linear between ranks as spreadsheets do")
                        .counting("wait of answered")
                        .p90(Sample.WAIT_ANSWERED, Formula.Convention.LINEAR),
                Define.lowerIsBetter("wait/p90-answered-nearest-rank@1")
                        .example("10, 20 .. 100 s: 90 s")
                        .as("wait that 90 % of answered do not exceed, at the nearest rank as contracts mean")
                        .counting("wait of answered")
                        .p90(Sample.WAIT_ANSWERED, Formula.Convention.NEAREST_RANK),
                Define.lowerIsBetter("wait/p95-answered-linear@1")
                        .example("10, 20 .. 100 s: 95.5 s")
                        .as("wait that 95 % of answered do not exceed, linear between ranks as spreadsheets do")
                        .counting("wait of answered")
                        .p95(Sample.WAIT_ANSWERED, Formula.Convention.LINEAR),
                Define.lowerIsBetter("wait/median-answered-binned@1")
                        .example("1000, 1001, 1002 s lie in the bin from 1000 to 1003: 1001.5 s")
                        .as("median wait of answered, " + Define.BINNED)
                        .counting("wait of answered")
                        .binned()
                        .median(Sample.WAIT_ANSWERED),
                Define.lowerIsBetter("wait/p90-answered-binned@1")
                        .example("10, 20 .. 100 s are exact: 91 s")
                        .as("wait that 90 % of answered do not exceed, " + Define.BINNED)
                        .counting("wait of answered")
                        .binned()
                        .p90(Sample.WAIT_ANSWERED, Formula.Convention.LINEAR),
                Define.noDirection("time-to-abandon/mean@1")
                        .example("3, 18 and 45 s: 66/3 = 22 s")
                        .as("how long those waited who gave up")
                        .dividing("wait of abandoned", "abandoned, with a wait")
                        .meanSeconds(Waits::abandoned),
                Define.noDirection("time-to-abandon/median@1")
                        .example("3, 18 and 45 s: 18 s")
                        .as("median of how long those waited who gave up, linear between ranks")
                        .counting("wait of abandoned")
                        .median(Sample.WAIT_ABANDONED));
    }

    private static Moments answered(Parts parts) {
        return Define.moments(parts, Part.ANSWERED_TIMED, Part.WAIT_ANSWERED, Part.WAIT_ANSWERED_SQUARES);
    }

    private static Moments abandoned(Parts parts) {
        return Define.moments(parts, Part.ABANDONED_TIMED, Part.WAIT_ABANDONED, Part.WAIT_ABANDONED_SQUARES);
    }
}

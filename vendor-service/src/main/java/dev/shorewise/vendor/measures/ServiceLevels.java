package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.util.List;

/**
 * "x % in y seconds" in six readings, and how many give up. A answered after a wait and B given up in a queue, also where
 * nobody told how long that took; A_T and B_T within T, B_s within the short threshold.
 */
final class ServiceLevels {

    private static final String IN_TIME = "answered with wait <= T";
    private static final String OFFERED = "answered with a wait, or given up in a queue";
    private static final String DATA = "A = 1000, B = 60, A_T = 860, B_T = 20, B_s = 10: ";

    private ServiceLevels() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("service-level/in-time-answered-or-abandoned-over-offered@1")
                        .as("SL1 = (A_T + B_T)/(A + B): an early hang-up counts as success")
                        .dividing("answered or abandoned with wait <= T", OFFERED)
                        .withTime()
                        .example(DATA + "880/1060 = .830189")
                        .share((parts, params) ->
                                new Ratio(answeredIn(parts, params) + givenUpIn(parts, params), offered(parts))),
                Define.higherIsBetter("service-level/answered-in-time-over-answered@1")
                        .as("SL2 = A_T/A: blind to those who gave up")
                        .dividing(IN_TIME, "answered, with a wait")
                        .withTime()
                        .example(DATA + "860/1000 = .86")
                        .share((parts, params) ->
                                new Ratio(answeredIn(parts, params), parts.count(Part.ANSWERED_TIMED))),
                Define.higherIsBetter("service-level/answered-in-time-over-offered@1")
                        .as("SL3 = A_T/(A + B): everybody who gives up is a failure; the default")
                        .dividing(IN_TIME, OFFERED)
                        .withTime()
                        .example(DATA + "860/1060 = .811321")
                        .share((parts, params) -> new Ratio(answeredIn(parts, params), offered(parts))),
                Define.higherIsBetter("service-level/answered-in-time-over-offered-less-early-abandons@1")
                        .as("SL4 = A_T/(A + B - B_T): who gives up within T is ignored")
                        .dividing(IN_TIME, OFFERED + ", less abandoned with wait <= T")
                        .withTime()
                        .example(DATA + "860/1040 = .826923")
                        .share((parts, params) ->
                                new Ratio(answeredIn(parts, params), offered(parts) - givenUpIn(parts, params))),
                Define.higherIsBetter("service-level/answered-in-time-plus-short-abandons-over-offered@1")
                        .as("SL5 = (A_T + B_s)/(A + B): who gives up at once is a success")
                        .dividing(IN_TIME + ", or abandoned with wait <= short", OFFERED)
                        .withTime()
                        .withShort()
                        .example(DATA + "870/1060 = .820755")
                        .share((parts, params) ->
                                new Ratio(answeredIn(parts, params) + shortOf(parts, params), offered(parts))),
                Define.higherIsBetter("service-level/answered-in-time-over-offered-less-short-abandons@1")
                        .as("SL6 = A_T/(A + B - B_s): who gives up at once is ignored")
                        .dividing(IN_TIME, OFFERED + ", less abandoned with wait <= short")
                        .withTime()
                        .withShort()
                        .example(DATA + "860/1050 = .819048")
                        .share((parts, params) ->
                                new Ratio(answeredIn(parts, params), offered(parts) - shortOf(parts, params))),
                Define.lowerIsBetter("abandonment/over-offered@1")
                        .as("B/(A + B): the default, without a parameter")
                        .dividing("given up in a queue", OFFERED)
                        .example(DATA + "60/1060 = .056604")
                        .share((parts, params) -> new Ratio(givenUp(parts), offered(parts))),
                Define.lowerIsBetter("abandonment/less-short@1")
                        .as("(B - B_s)/(A + B - B_s): who misdialled leaves both parts")
                        .dividing("abandoned with wait > short", OFFERED + ", less abandoned with wait <= short")
                        .withShort()
                        .example(DATA + "50/1050 = .047619")
                        .share((parts, params) -> new Ratio(
                                givenUp(parts) - shortOf(parts, params), offered(parts) - shortOf(parts, params))),
                Define.lowerIsBetter("abandonment/over-queued@1")
                        .example("eight answered and three given up after a wait: 3/11 = .272727")
                        .as("B with wait > 0 over all with wait > 0: of those who queued, who gave up")
                        .dividing("abandoned with wait > 0", "answered or abandoned with wait > 0")
                        .share((parts, params) -> new Ratio(
                                parts.count(Part.ABANDONED_QUEUED),
                                parts.count(Part.ANSWERED_QUEUED) + parts.count(Part.ABANDONED_QUEUED))),
                Define.lowerIsBetter("abandonment/less-within-t@1")
                        .as("(B - B_T)/(A + B - B_T)")
                        .dividing("abandoned with wait > T", OFFERED + ", less abandoned with wait <= T")
                        .withTime()
                        .example(DATA + "40/1040 = .038462")
                        .share((parts, params) -> new Ratio(
                                givenUp(parts) - givenUpIn(parts, params), offered(parts) - givenUpIn(parts, params))));
    }

    private static long givenUp(Parts parts) {
        return parts.count(Part.ABANDONED_IN_QUEUE);
    }

    private static long offered(Parts parts) {
        return parts.count(Part.ANSWERED_TIMED) + parts.count(Part.ABANDONED_IN_QUEUE);
    }

    private static long answeredIn(Parts parts, Params params) {
        return parts.within(params.time()).answered();
    }

    private static long givenUpIn(Parts parts, Params params) {
        return parts.within(params.time()).abandoned();
    }

    private static long shortOf(Parts parts, Params params) {
        return parts.within(params.shortAbandon()).abandoned();
    }
}

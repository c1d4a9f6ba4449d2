package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import java.util.List;

/** Figures of agents' time, of which contacts tell too little. Who counts it tells the parts. */
final class AgentRecords {

    private static final String AGENTS = Definition.TIMES;

    private AgentRecords() {}

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
                        .elsewhere("contacts and certificates", Kind.RATIO, "1"),
                Define.lowerIsBetter("shrinkage/absent-over-paid@1")
                        .as("1 - productive hours/paid hours")
                        .dividing("paid hours less productive hours", "paid hours")
                        .example("1 - 112/160 = .30")
                        .elsewhere(AGENTS, Kind.RATIO, "1"));
    }
}

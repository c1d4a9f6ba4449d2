package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Part;
import java.util.List;

/** How much there was, and where it went. Contacts about which the source says nothing leave both parts. */
final class Flow {

    private static final String TRANSFERS = "answered, transfers told";

    private Flow() {}

    static List<Kpi> all() {
        return List.of(
                Define.noDirection("volume/offered@1")
                        .example("nine answered and three given up: 12")
                        .as("A + B of all channels")
                        .counting("answered or abandoned")
                        .count(Define::offered),
                Define.noDirection("volume/answered@1")
                        .example("nine answered and three given up: 9")
                        .as("A of all channels")
                        .counting("answered")
                        .count(parts -> parts.count(Part.ANSWERED)),
                Define.noDirection("volume/abandoned@1")
                        .example("nine answered and three given up: 3")
                        .as("B of all channels")
                        .counting("abandoned")
                        .count(parts -> parts.count(Part.ABANDONED)),
                Define.lowerIsBetter("transfer/contacts-transferred-over-handled@1")
                        .as("share of answered contacts that were handed on at least once")
                        .dividing("answered with transfers >= 1", TRANSFERS)
                        .example("nine answered, two of them handed on: 2/9 = .222222")
                        .share(Part.TRANSFERRED, Part.TRANSFERS_KNOWN),
                Define.lowerIsBetter("transfer/transfers-per-handled@1")
                        .as("mean number of times that an answered contact was handed on")
                        .dividing("transfers of answered", TRANSFERS)
                        .example("nine answered, two of them handed on once: 2/9 = .222222")
                        .mean(parts ->
                                Define.moments(parts, Part.TRANSFERS_KNOWN, Part.TRANSFERS, Part.TRANSFERS_SQUARES)),
                Define.lowerIsBetter("escalation/to-client-over-handled@1")
                        .as("share of answered contacts for which the client's own team had to step in")
                        .dividing("answered and escalated to the client", "answered, escalation told")
                        .example("nine answered, two of them escalated: 2/9 = .222222")
                        .share(Part.ESCALATED, Part.ESCALATIONS_KNOWN),
                Define.higherIsBetter("escalation/accepted-share@1")
                        .example("four escalated, three of them accepted as justified: 3/4 = .75")
                        .as("share of escalations that the client accepted as justified")
                        .dividing("answered, escalated and accepted by the client", "answered, escalated and judged")
                        .share(Part.ESCALATIONS_ACCEPTED, Part.ESCALATIONS_JUDGED),
                Define.higherIsBetter("callback/kept-in-window@1")
                        .example("ten promised, nine made in time: 9/10 = .9")
                        .as("share of promised callbacks that were made in time")
                        .dividing("callbacks made by the promised time", "callbacks taken, time promised")
                        .share(Part.CALLBACKS_KEPT, Part.CALLBACKS_PROMISED),
                Define.lowerIsBetter("reopen/contacts-reopened-over-handled@1")
                        .example("nine answered, one opened again: 1/9 = .111111")
                        .as("share of answered contacts that were opened again, as far as the source knows yet")
                        .dividing("answered with reopenings >= 1", "answered, reopenings told")
                        .share(Part.REOPENED, Part.REOPENS_KNOWN),
                Define.higherIsBetter("fcr/agent-flag@1")
                        .as("first-contact resolution as the agent says; agents overstate")
                        .dividing("answered and flagged resolved", "answered with a flag")
                        .example("nine answered, seven flagged resolved: 7/9 = .777778")
                        .share(Part.FLAGGED_RESOLVED, Part.FLAGS_KNOWN),
                Define.higherIsBetter("sla/sender-reported-met@1")
                        .example("ten reported, eight of them as met: 8/10 = .8")
                        .as("share of contacts whose SLA the sender itself reports as met; a claim, not a finding")
                        .dividing("answered and reported met", "answered, report given")
                        .share(Part.SLA_MET, Part.SLA_KNOWN));
    }
}

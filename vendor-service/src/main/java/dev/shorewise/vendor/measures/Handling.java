package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Sample;
import java.util.List;

/** How long agents are busy with a contact. It has no good direction: too long costs, too short is rushed. */
final class Handling {

    private static final String NAMED = "answered by an agent who is named, talk known";

    private Handling() {}

    static List<Kpi> all() {
        return List.of(
                Define.noDirection("aht/talk-hold-wrap@1")
                        .as("average handle time; a contact whose wrap is unknown leaves both parts. The default")
                        .dividing("talk + hold + wrap of answered", "answered, talk and wrap known")
                        .example("nine calls, talk 2600, hold 245, wrap 425 s: 3270/9 = 363.3333 s")
                        .meanSeconds(parts ->
                                Define.moments(parts, Part.WRAPPED, Part.TALK_HOLD_WRAP, Part.TALK_HOLD_WRAP_SQUARES)),
                Define.noDirection("aht/talk-hold@1")
                        .example("nine calls, talk 2600 and hold 245 s: 2845/9 = 316.1111 s")
                        .as("for sources without wrap; not to be compared with the default")
                        .dividing("talk + hold of answered", "answered, talk known")
                        .meanSeconds(
                                parts -> Define.moments(parts, Part.TALKED, Part.TALK_HOLD, Part.TALK_HOLD_SQUARES)),
                Define.noDirection("aht/active@1")
                        .as(
                                "time of focused work; the default where agents do several things at once, as in chat and e-mail")
                        .dividing("active time of answered", "answered, active time known")
                        .example("three chats of one agent, 900 s of work in all: 900/3 = 300.0 s")
                        .meanSeconds(parts -> Define.moments(parts, Part.WORKED, Part.ACTIVE, Part.ACTIVE_SQUARES)),
                Define.noDirection("aht/session@1")
                        .as("how long a session lasts, as the customer sees it")
                        .dividing("wall time of answered", "answered, wall time known")
                        .example("sessions 0-600, 0-400, 300-900 s: (600 + 400 + 600)/3 = 533.33 s")
                        .meanSeconds(parts -> Define.moments(parts, Part.SESSIONS, Part.WALL, Part.WALL_SQUARES)),
                Define.noDirection("aht/wall-over-concurrency@1")
                        .as(
                                "session shared among the contacts that the agent had at once; where active time is not told")
                        .dividing("wall time / concurrency of answered", "answered, wall time and concurrency known")
                        .example("600 s at 2 at once and 300 s alone: (300 + 300)/2 = 300.0 s")
                        .meanSeconds(parts ->
                                Define.moments(parts, Part.SHARED_SESSIONS, Part.WALL_SHARE, Part.WALL_SHARE_SQUARES)),
                Define.noDirection("aht/talk-hold-named-agent@1")
                        .example("the same without one call of 225 s that nobody named: 2620/8 = 327.5 s")
                        .as("as aht/talk-hold, without contacts that nobody named has answered")
                        .dividing("talk + hold of " + NAMED, NAMED)
                        .meanSeconds(Handling::named),
                Define.noDirection("handle-time/median-named-agent@1")
                        .example("100, 200 and 600 s: 200 s")
                        .as("median of talk + hold, linear between ranks")
                        .counting("talk + hold of " + NAMED)
                        .median(Sample.HANDLE_BY_NAMED_AGENT),
                Define.noDirection("handle-time/p90-named-agent-linear@1")
                        .example("10, 20 .. 100 s: 91 s")
                        .as("talk + hold that 90 % do not exceed, linear between ranks")
                        .counting("talk + hold of " + NAMED)
                        .p90(Sample.HANDLE_BY_NAMED_AGENT, Formula.Convention.LINEAR),
                Define.noDirection("handle-time/p90-named-agent-binned@1")
                        .example("10, 20 .. 100 s are exact: 91 s")
                        .as("talk + hold that 90 % do not exceed, " + Define.BINNED)
                        .counting("talk + hold of " + NAMED)
                        .binned()
                        .p90(Sample.HANDLE_BY_NAMED_AGENT, Formula.Convention.LINEAR),
                Define.noDirection("handle-time/standard-deviation-named-agent@1")
                        .example("100, 200 and 300 s: 100 s")
                        .as("standard deviation of talk + hold, over n - 1")
                        .counting("talk + hold of " + NAMED)
                        .spreadSeconds(Handling::named),
                Define.lowerIsBetter("handle-time/missing-wrap@1")
                        .example("ten with a talk time, two of them without wrap: 2/10 = .2")
                        .as("how much aht/talk-hold-wrap does not see")
                        .dividing("answered, talk known and wrap unknown", "answered, talk known")
                        .share((parts, params) -> new Ratio(
                                parts.count(Part.TALKED) - parts.count(Part.WRAPPED), parts.count(Part.TALKED))));
    }

    private static Moments named(Parts parts) {
        return Define.moments(parts, Part.NAMED_TALKED, Part.NAMED_TALK_HOLD, Part.NAMED_TALK_HOLD_SQUARES);
    }
}

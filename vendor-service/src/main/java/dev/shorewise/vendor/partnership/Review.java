package dev.shorewise.vendor.partnership;

import dev.shorewise.vendor.partnership.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategic review: its pack as the data were when it was prepared, and minutes that both sides accept. New minutes take
 * back what was accepted before.
 *
 * @param minutes null until somebody wrote them
 * @param accepted by whom, at most one a side
 */
public record Review(String title, Pack pack, @Nullable String minutes, List<Acceptance> accepted) {

    /** The life of a review. */
    public enum State {
        PREPARED,
        MINUTED,
        /** By both sides; nothing changes any more. */
        ACCEPTED
    }

    /** One side's word. */
    public record Acceptance(Action.Side side, String by) {}

    public Review {
        accepted = List.copyOf(accepted);
    }

    public State state() {
        if (minutes == null) {
            return State.PREPARED;
        }
        return accepted.size() == Action.Side.values().length ? State.ACCEPTED : State.MINUTED;
    }

    /** The same beside what finance knows of the costs now. */
    Review costing(Pack.Section costs) {
        return new Review(title, pack.with(costs), minutes, accepted);
    }

    Review minuted(String text) {
        mustNotBe(State.ACCEPTED, "Both sides have accepted the minutes.");
        return new Review(title, pack, text.strip(), List.of());
    }

    Review accept(Action.Side side, String by) {
        mustNotBe(State.PREPARED, "There are no minutes to accept.");
        mustNotBe(State.ACCEPTED, "Both sides have accepted the minutes.");
        List<Acceptance> all = new ArrayList<>(accepted);
        all.removeIf(one -> one.side() == side);
        all.add(new Acceptance(side, by));
        return new Review(title, pack, minutes, all);
    }

    private void mustNotBe(State state, String detail) {
        if (state() == state) {
            throw new PartnershipRefusal(PartnershipRefusal.Kind.WRONG_STATE, detail);
        }
    }
}

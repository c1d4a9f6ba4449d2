package dev.shorewise.vendor.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has promised to do.
 *
 * @param side whose it is
 * @param owner who does it, by their function
 * @param doneOn null until it is
 * @param note what became of it; empty at first
 */
public record Action(
        String title,
        Side side,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String note) {

    /** The two sides of a partnership. */
    public enum Side {
        CLIENT,
        VENDOR
    }

    /** Where it stands on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        DONE,
        DONE_LATE
    }

    public Action {
        title = title.strip();
        owner = owner.strip();
    }

    public State state(LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? State.DONE_LATE : State.DONE;
        }
        return dueOn.isBefore(today) ? State.OVERDUE : State.OPEN;
    }
}

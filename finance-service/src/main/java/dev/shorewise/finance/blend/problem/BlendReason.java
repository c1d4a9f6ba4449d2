package dev.shorewise.finance.blend.problem;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why customers call.
 *
 * @param id unique in the problem
 * @param contacts of the period, more than 0
 * @param language in which they must be handled; null for any
 * @param regulated whether the client's own places must handle them
 * @param arrivals when they come, evenly within these hours; null for at any hour of the week
 */
public record BlendReason(
        String id,
        double contacts,
        @Nullable String language,
        boolean regulated,
        @Nullable List<OpenHours> arrivals) {

    public BlendReason {
        Objects.requireNonNull(id, "id");
        arrivals = arrivals == null ? null : List.copyOf(arrivals);
        if (arrivals != null && arrivals.isEmpty()) {
            throw new IllegalArgumentException("reason " + id + " has contacts, so they come at some hour");
        }
        if (!(contacts > 0 && Double.isFinite(contacts))) {
            throw new IllegalArgumentException("reason " + id + " has contacts, but got " + contacts);
        }
    }

    /** One whose contacts come at any hour. */
    public static BlendReason of(String id, double contacts, @Nullable String language, boolean regulated) {
        return new BlendReason(id, contacts, language, regulated, null);
    }

    /** The hours of the week in which contacts come, from Monday's first on. */
    public BitSet arrivalHours() {
        return OpenHours.week(arrivals);
    }
}

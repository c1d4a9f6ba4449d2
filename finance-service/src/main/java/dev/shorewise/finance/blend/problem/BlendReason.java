package dev.shorewise.finance.blend.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why customers call.
 *
 * @param id unique in the problem
 * @param contacts of the period, more than 0
 * @param language in which they must be handled; null for any
 * @param regulated whether only the client's own places may handle them
 */
public record BlendReason(
        String id, double contacts, @Nullable String language, boolean regulated) {

    public BlendReason {
        Objects.requireNonNull(id, "id");
        if (!(contacts > 0 && Double.isFinite(contacts))) {
            throw new IllegalArgumentException("reason " + id + " has contacts, but got " + contacts);
        }
    }
}

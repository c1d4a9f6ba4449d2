package dev.shorewise.kit.requests;

import dev.shorewise.kit.problems.KitRefusal;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Optimistic concurrency by strong entity tags made of a row's revision. */
public final class ETags {

    private ETags() {}

    /** The tag of a resource at a revision. */
    public static EntityTag of(long revision) {
        return new EntityTag("r" + revision);
    }

    /**
     * Refuses a write whose {@code If-Match} is missing (428) or names another revision (412).
     *
     * @param ifMatch the header as sent; {@code *} matches every revision
     */
    public static void mustMatch(@Nullable String ifMatch, long revision) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new KitRefusal(
                    KitRefusal.Kind.PRECONDITION_MISSING, "Send If-Match with the ETag that you read last.");
        }
        String expected = "\"" + of(revision).getValue() + "\"";
        if (!ifMatch.equals("*") && !ifMatch.equals(expected)) {
            throw new KitRefusal(
                    KitRefusal.Kind.PRECONDITION_STALE, "This was changed meanwhile. Read it again, then write.");
        }
    }
}

package dev.shorewise.vendor.filings;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a vendor's feed of a month can be relied on.
 *
 * @param reasons in sentences; none for A
 * @param assessment address of what was looked at
 */
public record FeedGrade(
        @Schema(examples = "2026-10") String month,
        Letter grade,
        List<String> reasons,
        String assessment,
        Instant gradedAt) {

    /** The grades. */
    public enum Letter {
        /** Nothing speaks against it. */
        A,
        /** Something is odd. */
        B,
        /** Some records cannot be true, or are missing. */
        C,
        /** A reported figure is contradicted, or nothing was sent. */
        D
    }
}

package dev.shorewise.finance.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer that we keep.
 *
 * @param id names it in the records of figures
 * @param address what was asked
 * @param hash SHA-256 of the answer
 * @param content the answer as it came, JSON
 * @param fetchedAt when it was last given
 * @param age time since then, if the service could not be asked now; zero if it was
 */
public record Fact(UUID id, String address, String hash, String content, Instant fetchedAt, Duration age) {

    /** Whether it is an older answer, because the service gave none now. */
    public boolean isStale() {
        return !age.isZero();
    }

    /** Its figures by group, where it is an answer with figures. */
    public List<FigureGroup> figures() {
        return FigureGroup.read(content);
    }
}

package dev.shorewise.finance.unitcost;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A volume that we keep.
 *
 * @param id names the fact in the records of figures
 * @param volume what was said
 * @param fetchedAt when it was last said so
 * @param age time since then, if vendor-service could not be asked now; zero if it was
 */
public record KnownVolume(UUID id, Volume volume, Instant fetchedAt, Duration age) {

    /** Whether it is an older answer, because vendor-service gave none now. */
    public boolean isStale() {
        return !age.isZero();
    }
}

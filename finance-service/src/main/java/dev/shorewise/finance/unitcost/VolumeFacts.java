package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.unitcost.store.VolumeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What vendor-service said, each different answer once. */
@ApplicationScoped
public class VolumeFacts {

    private static final Duration LEAST_AGE = Duration.ofSeconds(1);

    private final VolumeRows rows;
    private final Clock clock;

    VolumeFacts(VolumeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps an answer that was given just now. */
    @Transactional
    public KnownVolume keep(String vendorId, YearMonth month, Volume volume) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new KnownVolume(rows.keep(vendorId, month, volume, now), volume, now, Duration.ZERO);
    }

    /** The answer that was given last, with its age, which is at least a second. */
    @Transactional
    public Optional<KnownVolume> latest(String vendorId, YearMonth month) {
        return rows.latest(vendorId, month).map(fact -> {
            Duration age = Duration.between(fact.fetchedAt(), clock.instant()).truncatedTo(ChronoUnit.SECONDS);
            return new KnownVolume(
                    fact.id(), fact.volume(), fact.fetchedAt(), age.compareTo(LEAST_AGE) < 0 ? LEAST_AGE : age);
        });
    }
}

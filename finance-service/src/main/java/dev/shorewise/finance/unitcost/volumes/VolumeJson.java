package dev.shorewise.finance.unitcost.volumes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shorewise.finance.unitcost.Volume;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A volume as vendor-service gives it; it may say more than we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VolumeJson(
        long offered,
        long handled,
        @Nullable Long resolved,
        long revision,
        @Nullable String hash,
        @Nullable Instant asOf) {

    Volume toVolume() {
        if (hash == null) {
            throw new IllegalArgumentException("a volume says its hash");
        }
        return new Volume(new Volume.Counts(offered, handled, resolved), revision, hash, asOf);
    }
}

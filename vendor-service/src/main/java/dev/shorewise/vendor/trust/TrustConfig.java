package dev.shorewise.vendor.trust;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What operators may decide about trust. */
@ConfigMapping(prefix = "shorewise.trust")
public interface TrustConfig {

    /** How long a vendor has for its reply to a discrepancy. */
    @WithDefault("P10D")
    Duration replyWithin();

    /** By how much a reported share may differ from a surveyed one, as a share. */
    @WithDefault("0.03")
    double tolerance();
}

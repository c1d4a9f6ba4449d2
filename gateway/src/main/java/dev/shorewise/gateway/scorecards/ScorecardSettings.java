package dev.shorewise.gateway.scorecards;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/** How long a scorecard waits, and what it measures vendors against. */
@ConfigMapping(prefix = "shorewise.scorecards")
public interface ScorecardSettings {

    /** Longest wait of a viewer for all services together; what has not come by then is answered from memory. */
    @WithDefault("0.7S")
    Duration patience();

    /** The service level owed where no agreement says otherwise. */
    @WithDefault("0.80")
    BigDecimal serviceLevelTarget();
}

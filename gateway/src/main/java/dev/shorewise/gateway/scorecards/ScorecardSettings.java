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

    /** Longest time a question to a service may take; an answer after the viewer's patience is kept for the next. */
    @WithDefault("3S")
    Duration timeLimit();

    /** Questions to one service at the same time. */
    @WithDefault("6")
    int lanes();

    /** After this many questions of which three in four failed, a service is left alone for {@link #rest()}. */
    @WithDefault("4")
    int failures();

    /** How long a failing service is left alone before one question tries it again. */
    @WithDefault("20S")
    Duration rest();

    /** The service level owed where no agreement says otherwise. */
    @WithDefault("0.80")
    BigDecimal serviceLevelTarget();
}

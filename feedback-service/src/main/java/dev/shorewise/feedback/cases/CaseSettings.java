package dev.shorewise.feedback.cases;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How cases are opened. */
@ConfigMapping(prefix = "shorewise.cases")
public interface CaseSettings {

    /** Whether this process opens and escalates cases; several replicas share the work. */
    @WithDefault("true")
    boolean enabled();

    /** How long to wait before looking again when nothing was left to do. */
    @WithDefault("PT15S")
    Duration poll();
}

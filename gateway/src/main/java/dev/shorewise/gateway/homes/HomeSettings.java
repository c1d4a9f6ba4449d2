package dev.shorewise.gateway.homes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a home view waits. */
@ConfigMapping(prefix = "shorewise.homes")
public interface HomeSettings {

    /** Longest wait of a viewer for all services together; what has not come by then is answered from memory. */
    @WithDefault("1.5S")
    Duration patience();
}

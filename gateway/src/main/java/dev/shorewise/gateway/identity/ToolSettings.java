package dev.shorewise.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How tools sign in that can send a name and a password, and nothing else. */
@ConfigMapping(prefix = "shorewise.tools")
public interface ToolSettings {

    /** Where the realm gives a client its token for its id and secret; Keycloak's place of it unless said. */
    URI tokenUrl();

    /** How long a token is used again for the same name and password at the most. A changed secret ends within it. */
    @WithDefault("PT5M")
    Duration keep();

    /** Wrong passwords a minute that one address may send before it has to wait for the next one. */
    @WithDefault("10")
    int mistakesPerMinute();
}

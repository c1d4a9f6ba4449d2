package dev.shorewise.gateway.identity;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Under an https address cookies are Secure and redirects https, although TLS ends before the gateway. Derived, so that
 * no deployment can forget it.
 */
public final class HttpsByPublicUrl implements ConfigSourceFactory {

    private static final String PUBLIC_URL = "shorewise.door.public-url";
    private static final String LOGIN = "quarkus.oidc.portal.authentication.";

    /** Above application.properties (250), below the environment (300). */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String address = context.getValue(PUBLIC_URL).getValue();
        String https = String.valueOf(address != null && address.startsWith("https:"));
        return List.of(new PropertiesConfigSource(
                Map.of(LOGIN + "cookie-force-secure", https, LOGIN + "force-redirect-https-scheme", https),
                "https by public-url",
                ORDINAL));
    }
}

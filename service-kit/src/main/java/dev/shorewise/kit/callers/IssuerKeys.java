package dev.shorewise.kit.callers;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Fetches the issuer's keys again now and then. A token with an unknown key id does so too, but only this ends a key that the
 * issuer has withdrawn: with {@link KnownTokens}, within three minutes. While the issuer is away the keys stay as they are.
 */
@ApplicationScoped
public class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    /** Nothing that could be verified: the fetch of the keys comes first, and only that is wanted. */
    private static final String NO_TOKEN = "..";

    private final TenantConfigBean tenants;

    public IssuerKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Scheduled(every = "2m", delayed = "2m")
    void fetch() {
        Stream.concat(Stream.of(tenants.getDefaultTenant()), tenants.getStaticTenantsConfig().values().stream())
                .filter(TenantConfigContext::ready)
                .forEach(tenant -> tenant.provider()
                        .refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
                        .subscribe()
                        .with(never -> {}, fetched -> LOG.debugf("keys fetched: %s", fetched.getMessage())));
    }
}

package dev.shorewise.kit.callers;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds the {@link Caller} of the current request. */
@ApplicationScoped
public class Callers {

    private static final String VENDOR_CLAIM = "vendor_id";

    private final SecurityIdentity identity;

    public Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of this request; 401 without one, 403 for a vendor's caller whose token names no vendor. */
    public Caller current() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), vendor(identity));
    }

    /**
     * What the current thread may see: the caller's scope inside a request, nothing outside, and nothing for a vendor's
     * caller whose token names no vendor. It refuses nobody, as a pool that is refused on handing out a connection
     * loses it.
     */
    static VendorScope requestScope() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return VendorScope.NONE;
        }
        SecurityIdentity identity = container.instance(SecurityIdentity.class).get();
        if (identity == null || identity.isAnonymous()) {
            return VendorScope.NONE;
        }
        return Caller.worksForVendor(identity.getRoles())
                ? vendor(identity).map(VendorScope::of).orElse(VendorScope.NONE)
                : VendorScope.ALL;
    }

    private static Optional<String> vendor(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>claim(VENDOR_CLAIM).filter(VendorScope::isVendor)
                : Optional.empty();
    }
}

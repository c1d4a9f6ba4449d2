package dev.shorewise.gateway.identity;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person's own click from a request that another site made their browser send. Browsers attach the session's
 * cookie to both; only they set Sec-Fetch-Site and Origin.
 */
public final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String origin;

    /** The rule for pages of this address. */
    public SameOrigin(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    /**
     * True if a request under a session may go on: it changes nothing, or its page is ours.
     *
     * @param fetchSite the header Sec-Fetch-Site
     * @param origin the header Origin
     */
    public boolean allows(String method, @Nullable String fetchSite, @Nullable String origin) {
        if (SAFE.contains(method)) {
            return true;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return this.origin.equals(origin);
    }

    /** True if a link that ends the session was followed by the person: from our page, or typed. */
    public boolean allowsLogout(@Nullable String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
}

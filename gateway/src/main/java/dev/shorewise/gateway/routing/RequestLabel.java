package dev.shorewise.gateway.routing;

import java.util.Set;

/** What a request is counted as: one of a few names, never what a caller wrote, so that metrics stay small and silent. */
public final class RequestLabel {

    private static final Set<String> EXACT = Set.of(
            "/",
            "/login",
            "/logout",
            "/logout/back-channel",
            "/signed-out",
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/metrics",
            "/q/openapi");

    private RequestLabel() {}

    /** The name for requests of this path. */
    public static String of(String path) {
        if (path.startsWith(Routes.API)) {
            String resource = Routes.resource(path);
            boolean known = Routes.isOwn(path) || Routes.of(path).isPresent();
            return known ? Routes.API + resource : Routes.API + "{unknown}";
        }
        if (PublicPages.holds(path)) {
            return PublicPages.LABEL;
        }
        if (path.startsWith("/vendors/")) {
            return "/vendors/{vendorId}";
        }
        if (path.startsWith("/static/")) {
            return "/static/{file}";
        }
        return EXACT.contains(path) ? path : "/{other}";
    }
}

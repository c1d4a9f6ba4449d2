package dev.shorewise.gateway.door;

import dev.shorewise.gateway.routing.PublicPages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers that every answer carries, whoever gave it. */
public final class AnswerHeaders {

    /** Files named by their content's hash never change. */
    private static final String HASHED_FILES = "/static/bundle/";

    private static final String NEVER_STORED = "no-store";
    private static final String STORED_FOR_GOOD = "public, max-age=31536000, immutable";

    private static final String CSP_OF_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String CSP_OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** Pages for customers: no script at all. A preview of one is the same. */
    private static final String CSP_OF_ANSWERS =
            "default-src 'none'; style-src 'self'; form-action 'self'; " + "base-uri 'none'; frame-ancestors 'none'";

    /** A document of a service that is read by itself, such as a statement: one style sheet inside it, named by its hash. */
    private static final Pattern CSP_OF_DOCUMENTS =
            Pattern.compile("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-ancestors 'none'");

    private AnswerHeaders() {}

    /**
     * The headers for an answer to this path.
     *
     * @param own the content security policy that the service gave, if any; it stands where it allows no more than a
     *     document's own style sheet
     * @param overTls true if callers reach the gateway by https only
     * @param found true if the answer is a success, so that a missing file is not remembered for good
     */
    public static Map<String, String> of(String path, @Nullable String own, boolean overTls, boolean found) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", policy(path, own));
        headers.put("Referrer-Policy", PublicPages.holds(path) ? "no-referrer" : "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cache-Control", found && path.startsWith(HASHED_FILES) ? STORED_FOR_GOOD : NEVER_STORED);
        if (overTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    private static String policy(String path, @Nullable String own) {
        if (own != null
                && path.startsWith("/v1/")
                && CSP_OF_DOCUMENTS.matcher(own).matches()) {
            return own;
        }
        if (PublicPages.holds(path) || path.startsWith("/v1/survey-previews/")) {
            return CSP_OF_ANSWERS;
        }
        return path.startsWith("/v1") ? CSP_OF_DATA : CSP_OF_PAGES;
    }
}

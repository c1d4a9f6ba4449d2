package dev.shorewise.feedback.surveys;

import java.util.regex.Pattern;

/** Ids that people choose and read: lower-case letters, digits and hyphens. */
public final class Slugs {

    /** The pattern of a slug, for checks at the edge. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{1,39}";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private Slugs() {}

    /** Whether it is a slug. */
    public static boolean isSlug(String candidate) {
        return COMPILED.matcher(candidate).matches();
    }

    static String check(String what, String candidate) {
        if (!isSlug(candidate)) {
            throw new IllegalArgumentException(what + " matches " + PATTERN + ", but got '" + candidate + "'");
        }
        return candidate;
    }
}

package dev.shorewise.vendor.registry;

/** How ids that people choose are written, so that they fit into addresses and file names unchanged. */
public final class Slug {

    /** 2 to 40 small letters, digits and dashes; no dash first. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{1,39}";

    /** The rule in words, for callers. */
    public static final String RULE = "2 to 40 small letters, digits and dashes, the first no dash";

    private Slug() {}

    static String check(String what, String id) {
        if (!id.matches(PATTERN)) {
            throw new IllegalArgumentException(what + ": " + RULE + ", but got '" + id + "'");
        }
        return id;
    }
}

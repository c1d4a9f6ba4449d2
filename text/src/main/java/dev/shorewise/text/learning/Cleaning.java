package dev.shorewise.text.learning;

import java.util.regex.Pattern;

/** What every model reads instead of a raw text: names and addresses masked, entities resolved, one space each. */
public final class Cleaning {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@\\w+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Cleaning() {}

    /** Handles become {@code @user}, addresses {@code http}; the words between stay as they are. */
    public static String of(String text) {
        String clean = text;
        if (clean.indexOf('&') >= 0) {
            clean = clean.replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'");
        }
        if (clean.contains("://") || clean.contains("www.")) {
            clean = ADDRESS.matcher(clean).replaceAll("http");
        }
        if (clean.indexOf('@') >= 0) {
            clean = HANDLE.matcher(clean).replaceAll("@user");
        }
        return SPACES.matcher(clean).replaceAll(" ").strip();
    }
}

package dev.shorewise.gateway.portal;

import java.util.regex.Pattern;

/** The addresses of pages, so that a view can be bookmarked and sent to a colleague. */
public final class PagePaths {

    private static final Pattern PAGE = Pattern.compile(
            "/(service|experience|quality|finance|executive|vendor|admin|api|compare|(vendors|reviews)(/[a-z0-9][a-z0-9-]{1,39})?|imports(/[0-9a-f-]{36})?)?");

    /** What is no page by its first word, and files, which have a dot. */
    private static final Pattern OTHERS = Pattern.compile("/(v1|a|q|static)(/.*)?|.*\\..*");

    private PagePaths() {}

    /** True for the addresses of pages that need a login. */
    public static boolean isPage(String path) {
        return PAGE.matcher(path).matches();
    }

    /** True for an address that is nobody's, and that a person may have mistyped. */
    public static boolean couldBeMeantAsPage(String path) {
        return !isPage(path) && !OTHERS.matcher(path).matches();
    }
}

package dev.shorewise.gateway.routing;

/** Pages for customers with a link, who have no login. The link is the whole right, so no log and no metric has it. */
public final class PublicPages {

    /** Everything under this path. */
    public static final String PATH = "/a/";

    /** How such a page is called in logs and metrics. */
    public static final String LABEL = "/a/{token}";

    /** The service that has them. */
    public static final Service SERVICE = Service.FEEDBACK;

    private PublicPages() {}

    /** Whether it is one. */
    public static boolean holds(String path) {
        return path.startsWith(PATH);
    }
}

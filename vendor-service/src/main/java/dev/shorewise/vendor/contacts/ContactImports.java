package dev.shorewise.vendor.contacts;

/** What the imports of contacts are called. */
public final class ContactImports {

    /** The kind of import. */
    public static final String KIND = "contacts";

    /** The parameter of a submission that names the site where the file's contacts were served. */
    public static final String SITE = "siteId";

    private ContactImports() {}
}

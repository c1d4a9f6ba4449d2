package dev.shorewise.kit.callers;

/** The roles of the realm {@code shorewise}; what each may do stands in {@code docs/adr}. */
public final class Roles {

    /** Head of customer service. */
    public static final String SERVICE_HEAD = "service-head";
    /** Head of customer experience. */
    public static final String CX_HEAD = "cx-head";
    /** Director of quality assurance. */
    public static final String QA_DIRECTOR = "qa-director";
    /** Chief financial officer and controllers. */
    public static final String FINANCE = "finance";
    /** Chief executive. */
    public static final String EXECUTIVE = "executive";
    /** Keeps vendors, sites, profiles and surveys. */
    public static final String ADMIN = "admin";
    /** Reads everything, writes nothing. */
    public static final String AUDITOR = "auditor";
    /** A person who works for a vendor. */
    public static final String VENDOR = "vendor";
    /** A machine of a vendor that submits records. */
    public static final String VENDOR_SUBMITTER = "vendor-submitter";
    /** A machine of a finance tool. */
    public static final String FINANCE_READER = "finance-reader";
    /** vendor-service itself, handing over contacts that closed; no person has it. */
    public static final String CONTACT_HANDOVER = "contact-handover";

    private Roles() {}
}

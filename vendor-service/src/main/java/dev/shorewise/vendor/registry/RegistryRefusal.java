package dev.shorewise.vendor.registry;

/** Why the registry refuses. */
public final class RegistryRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        VENDOR_EXISTS,
        SITE_EXISTS,
        UNKNOWN_COUNTRY,
        UNKNOWN_TIME_ZONE,
        UNKNOWN_LANGUAGE
    }

    private final Kind kind;

    public RegistryRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

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
        UNKNOWN_LANGUAGE,
        INVALID_CONTRACT,
        INVALID_HOURS,
        INVALID_DAY,
        /** The stage does not follow the one before. */
        STAGE_DOES_NOT_FOLLOW
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

package dev.shorewise.kit.problems;

import java.util.List;

/** What the kit itself refuses on behalf of every feature. */
public final class KitRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the request was refused. */
    public enum Kind {
        UNKNOWN,
        BAD_PARAMETER,
        NO_VENDOR_CLAIM,
        PRECONDITION_MISSING,
        PRECONDITION_STALE,
        KEY_REUSED,
        KEY_IN_USE,
        BUSY
    }

    private final Kind kind;
    private final transient List<InvalidParam> invalidParams;

    public KitRefusal(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    public KitRefusal(Kind kind, String detail, List<InvalidParam> invalidParams) {
        super(detail);
        this.kind = kind;
        this.invalidParams = List.copyOf(invalidParams);
    }

    /** The same answer for an object that does not exist and one that the caller may not see. */
    public static KitRefusal unknown() {
        return new KitRefusal(Kind.UNKNOWN, "There is nothing here that you may see.");
    }

    /** One parameter is not as it must be. */
    public static KitRefusal badParameter(String name, String reason) {
        return new KitRefusal(Kind.BAD_PARAMETER, name + ": " + reason, List.of(new InvalidParam(name, reason)));
    }

    public Kind kind() {
        return kind;
    }

    public List<InvalidParam> invalidParams() {
        return invalidParams;
    }
}

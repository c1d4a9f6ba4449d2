package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.terms.Flaw;
import java.util.List;

/** Why the room of agreements refuses. */
public final class SlaRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        AGREEMENT_EXISTS,
        UNKNOWN_CURRENCY,
        FLAWED_TERMS,
        VERSION_PUBLISHED,
        NOT_IN_FORCE,
        FEES_UNKNOWN,
        DEFINITION_MISMATCH,
        WRONG_STATE,
        WRONG_SIDE,
        STATEMENT_LOCKED,
        NOTHING_CHANGED,
        DISPUTE_SUSPENDS,
        NOT_APPROVED
    }

    private final Kind kind;
    private final transient List<Flaw> flaws;

    public SlaRefusal(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    public SlaRefusal(Kind kind, String detail, List<Flaw> flaws) {
        super(detail);
        this.kind = kind;
        this.flaws = List.copyOf(flaws);
    }

    public Kind kind() {
        return kind;
    }

    /** Every flaw of the terms, where terms are what was refused. */
    public List<Flaw> flaws() {
        return flaws;
    }
}

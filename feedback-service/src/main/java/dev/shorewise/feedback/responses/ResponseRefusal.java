package dev.shorewise.feedback.responses;

import dev.shorewise.kit.problems.InvalidParam;
import java.util.List;

/** Why a response is not taken. */
public final class ResponseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** The survey that it says it answers does not exist. */
        UNKNOWN_SURVEY,
        /** An answer does not fit its question. */
        INVALID_ANSWERS,
        /** The customer asked to be forgotten, and there is nothing but words. */
        CUSTOMER_FORGOTTEN
    }

    private final Kind kind;
    private final transient List<InvalidParam> invalidParams;

    public ResponseRefusal(Kind kind, String detail, List<InvalidParam> invalidParams) {
        super(detail);
        this.kind = kind;
        this.invalidParams = List.copyOf(invalidParams);
    }

    public Kind kind() {
        return kind;
    }

    public List<InvalidParam> invalidParams() {
        return invalidParams;
    }
}

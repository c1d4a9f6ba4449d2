package dev.shorewise.gateway.limits;

/**
 * Whether a request may go on.
 *
 * @param kind the reason, if not
 * @param remaining requests that this claimant may still ask for at once
 * @param quota the most that ever remains
 * @param seconds until everything is there again, or, of a refusal, until it is worth another try
 */
public record Verdict(Kind kind, long remaining, long quota, long seconds) {

    /** What can be said to a request. */
    public enum Kind {
        GO_ON,
        /** The claimant asks too often. */
        TOO_MANY,
        /** The claimant has too much under way. */
        TOO_MUCH_AT_ONCE,
        /** Everybody together has too much under way. */
        OVERLOADED
    }

    /** True if the request goes on; it must then be {@linkplain Allowances#end ended}. */
    public boolean goesOn() {
        return kind == Kind.GO_ON;
    }
}

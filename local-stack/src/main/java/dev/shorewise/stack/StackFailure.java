package dev.shorewise.stack;

/** The stack cannot go on; the message is written for the person at the terminal. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and what the process answers to its caller. */
    public enum Kind {
        USAGE(2),
        PORT_TAKEN(3),
        ALREADY_RUNNING(4),
        PART_FAILED(5),
        DEMO_FAILED(6),
        NOT_BUILT(7);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of {@code run}. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public StackFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StackFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** A wrong option. */
    public static StackFailure usage(String message) {
        return new StackFailure(Kind.USAGE, message + "; see ./run --help");
    }

    public Kind kind() {
        return kind;
    }
}

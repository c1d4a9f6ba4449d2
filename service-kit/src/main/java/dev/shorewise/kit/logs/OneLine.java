package dev.shorewise.kit.logs;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets every record pass, but none that is more than one line or tells a terminal what to do: what a caller sent may stand in
 * a message or in an exception's, and must not look like a record of its own. Line breaks and other control characters are
 * written out as Java writes them. The lines of a stack trace are ours and stay lines.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry instanceof ExtLogRecord extended) {
            String message = extended.getFormattedMessage();
            if (message != null && message.chars().anyMatch(OneLine::breaksOut)) {
                extended.setMessage(written(message), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            Throwable thrown = extended.getThrown();
            if (breaksOut(thrown, DEEPEST)) {
                extended.setThrown(Told.of(thrown, DEEPEST));
            }
        }
        return true;
    }

    /** The text with every character written out that is more than a letter on its line. */
    static String written(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                default -> {
                    if (breaksOut(c)) {
                        written.append("\\u%04x".formatted(c));
                    } else {
                        written.append((char) c);
                    }
                }
            }
        });
        return written.toString();
    }

    /** Control characters but the tab, and what Unicode takes for the end of a line or for a change of direction. */
    private static boolean breaksOut(int c) {
        return c != '\t' && Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean breaksOut(@Nullable Throwable thrown, int depth) {
        return thrown != null
                && depth > 0
                && (thrown.toString().chars().anyMatch(OneLine::breaksOut) || breaksOut(thrown.getCause(), depth - 1));
    }

    /** An exception as it is told: with its words on one line. */
    private static final class Told extends Throwable {

        private static final long serialVersionUID = 1;

        private final String words;

        private Told(String words, @Nullable Throwable cause) {
            super(words, cause, false, true);
            this.words = words;
        }

        static @Nullable Told of(@Nullable Throwable thrown, int depth) {
            if (thrown == null || depth == 0) {
                return null;
            }
            Told told = new Told(written(thrown.toString()), of(thrown.getCause(), depth - 1));
            told.setStackTrace(thrown.getStackTrace());
            return told;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

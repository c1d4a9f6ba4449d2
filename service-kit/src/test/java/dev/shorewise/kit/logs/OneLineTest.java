package dev.shorewise.kit.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.hostile.NaughtyTexts;
import java.util.List;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** S24: whatever a caller sends, one record is one line, of letters only. */
class OneLineTest {

    private static final PatternFormatter CONSOLE =
            new PatternFormatter("%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c{3.}] (%t) %s%e%n");
    private static final String FORGED = "2026-01-01 00:00:00,000 ERROR [forged] (main) everything is lost";

    private final OneLine filter = new OneLine();

    private List<String> console(ExtLogRecord entry) {
        assertThat(filter.isLoggable(entry)).isTrue();
        return CONSOLE.format(entry).lines().toList();
    }

    @Test
    void whatACallerSentIsNoLineOfItsOwn() {
        ExtLogRecord entry = new ExtLogRecord(Level.WARNING, "Not taken: %s", FormatStyle.PRINTF, "test");
        entry.setParameters(new Object[] {"x\r\n" + FORGED});

        assertThat(console(entry)).singleElement().asString().endsWith("Not taken: x\\r\\n" + FORGED);
    }

    @Test
    void noTextBreaksOutOfItsLineOrCommandsATerminal() {
        for (String text : NaughtyTexts.texts()) {
            ExtLogRecord entry = new ExtLogRecord(Level.INFO, text, FormatStyle.NO_FORMAT, "test");

            List<String> lines = console(entry);

            assertThat(lines).as(text).hasSize(1);
            assertThat(lines.get(0).chars())
                    .as(text)
                    .noneMatch(c -> c != '\t' && Character.isISOControl(c) || c == 0x2028 || c == 0x202E);
        }
    }

    @Test
    void anExceptionsWordsStayOnItsLineAndItsTraceStays() {
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, "Failed", FormatStyle.NO_FORMAT, "test");
        entry.setThrown(new IllegalStateException(
                "outer\n" + FORGED, new IllegalArgumentException("inner \u001b[31m\n" + FORGED)));

        List<String> lines = console(entry);

        assertThat(lines).noneMatch(line -> line.startsWith("2026-01-01"));
        assertThat(lines)
                .anyMatch(line -> line.contains("java.lang.IllegalStateException: outer\\n" + FORGED))
                .anyMatch(line -> line.startsWith("Caused by: ")
                        && line.contains("java.lang.IllegalArgumentException: inner \\u001b[31m\\n" + FORGED))
                .anyMatch(line -> line.contains("OneLineTest.anExceptionsWordsStayOnItsLineAndItsTraceStays"));
    }

    @Test
    void jsonIsOneLineToo() {
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, "a\n" + FORGED, FormatStyle.NO_FORMAT, "test");
        entry.setThrown(new IllegalStateException("b\n" + FORGED));
        assertThat(filter.isLoggable(entry)).isTrue();

        assertThat(new JsonFormatter().format(entry).lines()).hasSize(1);
    }

    @Test
    void whatNeedsNothingIsLeftAlone() {
        IllegalStateException thrown = new IllegalStateException("plain");
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, "{\"a\": \"ü\"} %s", FormatStyle.NO_FORMAT, "test");
        entry.setThrown(thrown);

        assertThat(console(entry).get(0)).contains("{\"a\": \"ü\"} %s");
        assertThat(entry.getThrown()).isSameAs(thrown);
    }
}

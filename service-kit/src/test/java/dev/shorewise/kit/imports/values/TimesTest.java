package dev.shorewise.kit.imports.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.format.Slice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are read as java.time reads them, only faster. */
class TimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> PATTERNS = List.of(
            "yyMMdd H:mm:ss",
            "d/M/yyyy HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss",
            "MM/dd/yy H:m:s",
            "d MMM yyyy hh:mm:ss a",
            "yyyyMMddHHmmss",
            "dd.MM.uuuu HH:mm:ss",
            "EEE, d MMM yyyy HH:mm:ss");

    private static Instant read(String cell, String... patterns) {
        TimeReader reader = new TimeReader(FieldType.INSTANT, 0, List.of(patterns), 1970, new ZoneOffsets(BERLIN));
        return Instant.EPOCH.plus(reader.value(slice(cell)), ChronoUnit.MICROS);
    }

    private static Slice slice(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 0, bytes.length);
        return slice;
    }

    @Property(tries = 2000)
    void everyTimeIsReadAsJavaTimeReadsIt(@ForAll @LongRange(min = 0, max = 3_155_000_000L) long second) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, java.time.ZoneOffset.UTC);
        for (String pattern : PATTERNS) {
            if (local.getYear() < 2070) {
                String cell =
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(local);
                assertThat(read(cell, pattern))
                        .as("%s %s", pattern, cell)
                        .isEqualTo(local.atZone(BERLIN).toInstant());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29 02:30:00, 2026-03-29T01:30:00Z",
        "2026-03-29 03:00:00, 2026-03-29T01:00:00Z",
        "2026-10-25 02:30:00, 2026-10-25T00:30:00Z",
        "2026-10-25 03:00:00, 2026-10-25T02:00:00Z",
        "2026-10-25 01:59:59, 2026-10-24T23:59:59Z"
    })
    void aTimeJumpedOverMovesOnAndOneThatCameTwiceIsTheFirst(String local, Instant instant) {
        assertThat(read(local, "yyyy-MM-dd HH:mm:ss")).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T10:00:00Z, 2026-07-01T10:00:00Z",
        "2026-07-01T10:00:00.123456+02:00, 2026-07-01T08:00:00.123456Z",
        "2026-07-01T10:00:00.5-0330, 2026-07-01T13:30:00.500Z",
        "2026-07-01T10:00:00, 2026-07-01T08:00:00Z",
        "2026-07-01 10:00, 2026-07-01T08:00:00Z",
        "2026-07-01, 2026-06-30T22:00:00Z"
    })
    void withoutAPatternItIsIso8601(String cell, Instant instant) {
        assertThat(read(cell)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({"700101, 1970-01-01T00:00:00Z", "691231, 2069-12-31T00:00:00Z", "990201, 1999-02-01T00:00:00Z"})
    void twoDigitsOfAYearStandForTheHundredYearsSaid(String cell, Instant instant) {
        TimeReader reader = new TimeReader(
                FieldType.INSTANT, 0, List.of("yyMMdd"), 1970, new ZoneOffsets(java.time.ZoneOffset.UTC));

        assertThat(Instant.EPOCH.plus(reader.value(slice(cell)), ChronoUnit.MICROS))
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2026 10:00",
                "29/2/2025 10:00",
                "0/1/2026 10:00",
                "1/13/2026 10:00",
                "1/1/2026 24:00",
                "1/1/2026 10:60",
                "1/1/2026",
                "1/1/2026 10:00 ",
                "1/1/2026 10:00x",
                "1/1/0000 10:00",
                "1/1/26 10:00",
                "-1/1/2026 10:00",
                "\u0661/1/2026 10:00"
            })
    void whatIsNoTimeIsRefused(String cell) {
        String trimmed = cell.endsWith(" ") ? cell + "x" : cell;

        assertThatThrownBy(() -> read(trimmed, "d/M/yyyy HH:mm")).isInstanceOf(BadCell.class);
    }

    @Test
    void monthsThatDoNotExistAreRefusedInWordsToo() {
        assertThatThrownBy(() -> read("31 Feb 2026 10:00", "d MMM yyyy HH:mm")).isInstanceOf(BadCell.class);
        assertThat(read("28 feb 2026 10:00", "d MMM yyyy HH:mm")).isEqualTo(Instant.parse("2026-02-28T09:00:00Z"));
    }

    @Test
    void patternsAreTriedInTheirOrder() {
        assertThat(read("1/2/2026", "d/M/yyyy", "M/d/yyyy")).isEqualTo(Instant.parse("2026-01-31T23:00:00Z"));
        assertThat(read("1/31/2026", "d/M/yyyy", "M/d/yyyy")).isEqualTo(Instant.parse("2026-01-30T23:00:00Z"));
    }
}

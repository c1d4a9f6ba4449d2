package dev.shorewise.kit.imports.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;
import dev.shorewise.kit.imports.profile.FieldMapping.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and lengths of time, and what only looks like them. */
class NumbersTest {

    private static ImportRecord read(CellReader reader, String cell) {
        byte[] bytes = cell.getBytes(UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 0, bytes.length);
        ImportRecord into = new ImportRecord("x", 1, 1);
        reader.read(slice, into);
        return into;
    }

    private static CellReader duration(Unit unit) {
        return new DurationReader(0, new TextCache(UTF_8), unit);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 0, 0",
        "SECONDS, 12, 12000",
        "SECONDS, 1.5, 1500",
        "SECONDS, -0, 0",
        "MILLISECONDS, 250, 250",
        "MINUTES, 2.5, 150000",
        "HOURS, 1, 3600000",
        "DAYS, 0.00162037037, 140000",
        "H_MM_SS, 0:00:07, 7000",
        "H_MM_SS, 26:01:02.250, 93662250",
        "M_SS, 75:30, 4530000"
    })
    void durationsAreMilliseconds(Unit unit, String cell, long millis) {
        assertThat(read(duration(unit), cell).number(0)).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, -5, negative-duration",
        "H_MM_SS, -0:00:01, negative-duration",
        "SECONDS, -, not-a-duration",
        "SECONDS, 1:00, not-a-duration",
        "SECONDS, 1e3, not-a-duration",
        "SECONDS, 99999999999, not-a-duration",
        "H_MM_SS, 1:60:00, not-a-duration",
        "H_MM_SS, 1:00:60, not-a-duration",
        "H_MM_SS, 1:00, not-a-duration",
        "M_SS, 1.5:00, not-a-duration"
    })
    void whatIsNoDurationIsRefused(Unit unit, String cell, String code) {
        assertThatThrownBy(() -> read(duration(unit), cell))
                .isInstanceOfSatisfying(
                        BadCell.class, bad -> assertThat(bad.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1234.50, 1234.50",
        "false, -0.1, -0.1",
        "true, '1.234,50', 1234.50",
        "true, '1 234 567', 1234567"
    })
    void decimalsAreExact(boolean comma, String cell, BigDecimal value) {
        assertThat(read(new DecimalReader(0, new TextCache(UTF_8), comma), cell).decimal(0))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "1,5",
                "0x10",
                "NaN",
                "1.",
                ".5",
                "--1",
                "1.2.3",
                "9999999999999999999999999999999999999999"
            })
    void whatIsNoDecimalIsRefused(String cell) {
        assertThatThrownBy(() -> read(new DecimalReader(0, new TextCache(UTF_8), false), cell))
                .isInstanceOf(BadCell.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "-", "+1", "1 000", "9999999999999999999", "\u0661"})
    void whatIsNoWholeNumberIsRefused(String cell) {
        assertThatThrownBy(() -> read(new NumberReader(0, new TextCache(UTF_8)), cell))
                .isInstanceOf(BadCell.class);
    }
}

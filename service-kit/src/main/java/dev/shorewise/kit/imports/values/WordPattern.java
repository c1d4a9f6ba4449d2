package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/** A pattern with names of months or days, a.m. and p.m., or anything else that only the general parser reads. */
final class WordPattern implements TimePattern {

    private final DateTimeFormatter formatter;

    WordPattern(String pattern, int firstYear) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        String strict = pattern.replaceAll("y(?=([^']*'[^']*')*[^']*$)", "u");
        int from = 0;
        for (int at = strict.indexOf("uu"); at >= 0; at = strict.indexOf("uu", from)) {
            int end = at;
            while (end < strict.length() && strict.charAt(end) == 'u') {
                end++;
            }
            append(builder, strict.substring(from, at));
            if (end - at == 2) {
                builder.appendValueReduced(ChronoField.YEAR, 2, 2, firstYear);
            } else {
                builder.appendPattern(strict.substring(at, end));
            }
            from = end;
        }
        append(builder, strict.substring(from));
        formatter = builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public boolean parse(Slice cell, ParsedTime into) {
        try {
            TemporalAccessor parsed = formatter.parse(cell.text(StandardCharsets.UTF_8));
            LocalDate date = LocalDate.from(parsed);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            if (date.getYear() < 1 || date.getYear() > 9999) {
                return false;
            }
            into.set(
                    date.toEpochDay(),
                    time == null ? 0 : time.toNanoOfDay() / 1000,
                    offset == null ? ParsedTime.NO_OFFSET : offset.getTotalSeconds());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void append(DateTimeFormatterBuilder builder, String part) {
        if (!part.isEmpty()) {
            builder.appendPattern(part);
        }
    }
}

package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Points in time and calendar days. */
final class TimeReader implements CellReader {

    private final FieldType type;
    private final int index;
    private final List<String> written;
    private final TimePattern[] patterns;
    private final ZoneOffsets zone;
    private final ParsedTime parsed = new ParsedTime();

    /**
     * @param written patterns of the profile; empty for ISO 8601
     */
    TimeReader(FieldType type, int index, List<String> written, int firstYear, ZoneOffsets zone) {
        this.type = type;
        this.index = index;
        this.written = written.isEmpty() ? List.of("yyyy-MM-dd'T'HH:mm:ssX") : written;
        this.patterns = (written.isEmpty() ? TimePattern.ISO : written)
                .stream()
                        .flatMap(pattern -> TimePattern.compile(pattern, firstYear).stream())
                        .toArray(TimePattern[]::new);
        this.zone = zone;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        into.setNumber(index, value(cell));
    }

    /** Microseconds since 1970, or days for a date. */
    long value(Slice cell) {
        for (TimePattern pattern : patterns) {
            if (pattern.parse(cell, parsed)) {
                return type == FieldType.DATE ? parsed.day() : zone.toUtc(parsed);
            }
        }
        throw new BadCell(
                type == FieldType.DATE ? "not-a-date" : "not-a-time",
                Quote.of(cell.text(StandardCharsets.UTF_8)) + " is not written like " + String.join(" or ", written)
                        + ", or there is no such day or time.");
    }
}

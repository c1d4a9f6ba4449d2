package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.kit.imports.profile.FieldMapping;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;

/** Makes the reader of each field; what readers share lives here. */
final class CellReaders {

    private final Charset charset;
    private final int firstYear;
    private final ZoneOffsets zone;
    private final Pseudonyms pseudonyms;
    private final TextCache cache;

    CellReaders(Charset charset, int firstYear, ZoneId zone, Pseudonyms pseudonyms) {
        this.charset = charset;
        this.firstYear = firstYear;
        this.zone = new ZoneOffsets(zone);
        this.pseudonyms = pseudonyms;
        this.cache = new TextCache(charset);
    }

    Charset charset() {
        return charset;
    }

    CellReader of(Field field, int index, FieldMapping mapping) {
        return switch (field.type()) {
            case TEXT, HASHED, CHOICE ->
                new TextReader(field, index, new TextCache(charset), mapping.values(), pseudonyms);
            case INSTANT, DATE -> times(field.type(), index, mapping.patterns());
            case DURATION -> new DurationReader(index, cache, mapping.unit());
            case INTEGER -> new NumberReader(index, cache);
            case DECIMAL -> new DecimalReader(index, cache, mapping.unit() == FieldMapping.Unit.DECIMAL_COMMA);
            case BOOLEAN -> new FlagReader(index, cache, mapping.values());
            case STEPS ->
                new JsonStepsReader(
                        field,
                        index,
                        times(FieldType.INSTANT, 0, mapping.patterns()),
                        new TextReader(field, 0, cache, mapping.values(), pseudonyms));
        };
    }

    TimeReader times(FieldType type, int index, List<String> patterns) {
        return new TimeReader(type, index, patterns, firstYear, zone);
    }
}

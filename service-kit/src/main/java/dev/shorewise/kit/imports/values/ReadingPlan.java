package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;

/**
 * All that reading the rows of one file depends on.
 *
 * @param columns the file's columns in order; of two with the same name the first is meant
 * @param zone the zone of local times where the profile names none
 */
public record ReadingPlan(
        ImportProfile profile, List<Field> fields, List<String> columns, ZoneId zone, Pseudonyms pseudonyms) {

    CellReaders readers() {
        String named = profile.times().zone();
        return new CellReaders(
                Charset.forName(profile.format().charset()),
                profile.times().twoDigitYearsFrom(),
                named == null ? zone : ZoneId.of(named),
                pseudonyms);
    }

    int[] places(List<String> names) {
        return names.stream().mapToInt(columns::indexOf).toArray();
    }
}

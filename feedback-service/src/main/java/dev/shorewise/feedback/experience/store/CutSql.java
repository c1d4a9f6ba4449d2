package dev.shorewise.feedback.experience.store;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.responses.Dimension;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cut as SQL: columns come from the closed list of dimensions, values are always parameters. */
final class CutSql {

    private final Cut cut;
    private final ZoneId zone;

    CutSql(Cut cut, ZoneId zone) {
        this.cut = cut;
        this.zone = zone;
    }

    /** How many columns stand before the counted ones. */
    int keys() {
        return 1 + cut.by().size();
    }

    /** The first day of the step, and the dimensions. */
    String columns() {
        List<String> columns = new ArrayList<>();
        columns.add(cut.step()
                .map(step ->
                        "date_trunc('" + step.code() + "', responded_at at time zone '" + zone.getId() + "')::date")
                .orElse("null::date"));
        cut.by().forEach(dimension -> columns.add("coalesce(" + dimension.column() + ", '')"));
        return String.join(", ", columns);
    }

    /** The first so many columns, by number. */
    String groups() {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= keys(); i++) {
            numbers.add(String.valueOf(i));
        }
        return String.join(", ", numbers);
    }

    /** Which responses. */
    String condition() {
        StringBuilder condition = new StringBuilder("responded_at >= ? and responded_at < ?");
        dimensions().forEach(dimension -> condition
                .append(" and coalesce(")
                .append(dimension.column())
                .append(", '') = ?"));
        return condition.toString();
    }

    /** Sets the parameters of {@link #condition} and answers the number of the next one. */
    int bind(PreparedStatement sql, int first) throws SQLException {
        int next = first;
        sql.setObject(next++, at(cut.period().begins(zone)));
        sql.setObject(next++, at(cut.period().ends(zone)));
        for (Dimension dimension : dimensions()) {
            sql.setString(next++, cut.only().get(dimension));
        }
        return next;
    }

    /** The place that a row is about. */
    Place place(ResultSet row) throws SQLException {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (int i = 0; i < cut.by().size(); i++) {
            values.put(cut.by().get(i), row.getString(i + 2));
        }
        return new Place(values, Optional.ofNullable(row.getObject(1, LocalDate.class)));
    }

    private List<Dimension> dimensions() {
        return cut.only().keySet().stream().sorted().toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

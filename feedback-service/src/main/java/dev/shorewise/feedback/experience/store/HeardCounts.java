package dev.shorewise.feedback.experience.store;

import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Counts what responses say, cell by cell, from the responses themselves. */
@ApplicationScoped
public class HeardCounts {

    private static final String ANSWERS =
            values("csat", 1, 5) + ", " + values("nps", 0, 10) + ", " + values("ces", 1, 7);
    private static final String COUNT = """
            select %s, """ + ANSWERS + """
            , count(comment), count(score), coalesce(sum(score), 0), coalesce(sum(score * score), 0),
                count(*) filter (where label in ('negative', 'very_negative')),
                count(*) filter (where score > 0.05), count(*) filter (where score < -0.05)
            from experience_answer where %s group by %s order by %s limit ?
            """;
    private static final String THEMES = """
            select %s, theme, count(*), coalesce(sum(theme_score), 0), coalesce(sum(theme_score * theme_score), 0),
                count(*) filter (where theme_label in ('negative', 'very_negative'))
            from experience_mention where %s group by %s, theme
            """;

    private final DataSource database;

    HeardCounts(DataSource database) {
        this.database = database;
    }

    private static String values(String column, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(value -> "count(*) filter (where " + column + " = " + value + ")")
                .collect(Collectors.joining(", "));
    }

    /** The cells that have any response, in order of their places, up to so many. */
    public List<Cell> of(Cut cut, ZoneId zone, int most) {
        CutSql asked = new CutSql(cut, zone);
        Map<Place, Heard> cells = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            String count = COUNT.formatted(asked.columns(), asked.condition(), asked.groups(), asked.groups());
            try (PreparedStatement sql = connection.prepareStatement(count)) {
                sql.setInt(asked.bind(sql, 1), most);
                try (ResultSet row = sql.executeQuery()) {
                    while (row.next()) {
                        cells.put(asked.place(row), heard(row, asked.keys()));
                    }
                }
            }
            String themes = THEMES.formatted(asked.columns(), asked.condition(), asked.groups());
            try (PreparedStatement sql = connection.prepareStatement(themes)) {
                asked.bind(sql, 1);
                try (ResultSet row = sql.executeQuery()) {
                    while (row.next()) {
                        Heard theme = theme(row, asked.keys());
                        cells.computeIfPresent(asked.place(row), (place, heard) -> heard.plus(theme));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        List<Cell> found = new ArrayList<>();
        cells.forEach((place, heard) -> found.add(new Cell(place, heard)));
        return found;
    }

    private static Heard heard(ResultSet row, int before) throws SQLException {
        int voice = before + 5 + 11 + 7;
        long positive = row.getLong(voice + 6);
        long negative = row.getLong(voice + 7);
        long read = row.getLong(voice + 2);
        return new Heard(
                Ratings.from(1, counts(row, before, 5)),
                Ratings.from(0, counts(row, before + 5, 11)),
                Ratings.from(1, counts(row, before + 16, 7)),
                new Heard.Voice(
                        row.getLong(voice + 1),
                        new Tally(
                                new Moments(read, row.getBigDecimal(voice + 3), row.getBigDecimal(voice + 4)),
                                row.getLong(voice + 5)),
                        Moments.of(read, positive - negative, positive + negative),
                        Map.of()));
    }

    private static Heard theme(ResultSet row, int before) throws SQLException {
        Tally tally = new Tally(
                new Moments(row.getLong(before + 2), row.getBigDecimal(before + 3), row.getBigDecimal(before + 4)),
                row.getLong(before + 5));
        Heard nothing = Heard.NOTHING;
        return new Heard(
                nothing.csat(),
                nothing.nps(),
                nothing.ces(),
                new Heard.Voice(0, Tally.NONE, Moments.NONE, Map.of(row.getString(before + 1), tally)));
    }

    private static long[] counts(ResultSet row, int before, int values) throws SQLException {
        long[] counts = new long[values];
        for (int i = 0; i < values; i++) {
            counts[i] = row.getLong(before + i + 1);
        }
        return counts;
    }
}

package dev.shorewise.feedback.experience.store;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.Drivers.Outcome;
import dev.shorewise.feedback.experience.findings.Respondent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Finds those who gave a score and wrote a comment that has been read. */
@ApplicationScoped
public class RespondentRows {

    private static final String FIND = """
            with chosen as (
                select * from experience_answer where %s and %s is not null and score is not null
                order by md5(id::text), id limit ?)
            select c.%s, c.wait_s, c.handle_s, c.transfers, m.themes, m.scores
            from chosen c left join lateral (
                select array_agg(theme order by theme) as themes, array_agg(theme_score::double precision order by theme) as scores
                from experience_mention where id = c.id) m on true
            order by c.id
            """;

    private final DataSource database;

    RespondentRows(DataSource database) {
        this.database = database;
    }

    /** Up to so many of them; the same ones each time as long as nothing changes. */
    public List<Respondent> of(Outcome outcome, Cut cut, ZoneId zone, int most) {
        CutSql asked = new CutSql(cut, zone);
        String column = outcome.name().toLowerCase(Locale.ROOT);
        String find = FIND.formatted(asked.condition(), column, column);
        List<Respondent> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(find)) {
            sql.setInt(asked.bind(sql, 1), most);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(new Respondent(row.getDouble(1), themes(row), service(row)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Map<String, Double> themes(ResultSet row) throws SQLException {
        Map<String, Double> themes = new TreeMap<>();
        Array names = row.getArray(5);
        if (names != null) {
            String[] theme = (String[]) names.getArray();
            Double[] score = (Double[]) row.getArray(6).getArray();
            for (int i = 0; i < theme.length; i++) {
                themes.put(theme[i], score[i]);
            }
        }
        return themes;
    }

    private static Map<String, Double> service(ResultSet row) throws SQLException {
        Map<String, Double> service = new HashMap<>();
        String[] names = {"wait", "handling", "transfers"};
        for (int i = 0; i < names.length; i++) {
            double value = row.getDouble(i + 2);
            if (!row.wasNull()) {
                service.put(names[i], value);
            }
        }
        return service;
    }
}

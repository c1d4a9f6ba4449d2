package dev.shorewise.feedback.experience.store;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.Quote;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds comments worth reading. The same words of several customers are shown once. */
@ApplicationScoped
public class QuoteRows {

    private static final List<Dimension> SHOWN = List.of(
            Dimension.VENDOR,
            Dimension.SITE,
            Dimension.DELIVERY_MODEL,
            Dimension.CHANNEL,
            Dimension.QUEUE,
            Dimension.LANGUAGE,
            Dimension.REASON);

    private static final String FIND = """
            with chosen as (select * from experience_answer where %s and comment is not null),
            plain as (
                select distinct on (comment) * from chosen
                where (select count(*) from chosen) >= ? and %s
                order by comment, responded_at desc, id)
            select id, responded_at, comment, label, score,
                array(select theme from experience_mention m where m.id = plain.id order by theme),
                vendor_id, site_id, delivery_model, channel, queue, language, reason
            from plain order by abs(score) desc, responded_at desc, id limit ?
            """;

    private static final String PRAISE =
            "label in ('positive', 'very_positive') and (csat >= 4 or nps >= 9 or ces >= 6)";
    private static final String BLAME =
            "label in ('negative', 'very_negative') and (csat <= 2 or nps <= 6 or ces <= 3)";

    private final DataSource database;

    QuoteRows(DataSource database) {
        this.database = database;
    }

    /** Up to so many, the strongest words first, then the newest. */
    public List<Quote> of(Quote.Kind kind, Cut cut, ZoneId zone, int most) {
        CutSql asked = new CutSql(cut, zone);
        String find = FIND.formatted(asked.condition(), kind == Quote.Kind.EXCELLENCE ? PRAISE : BLAME);
        List<Quote> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(find)) {
            int next = asked.bind(sql, 1);
            sql.setInt(next, Quote.LEAST_COMMENTS);
            sql.setInt(next + 1, most);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(new Quote(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            at(row),
                            row.getString(3),
                            row.getString(4),
                            row.getDouble(5),
                            List.of((String[]) row.getArray(6).getArray())));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Map<Dimension, String> at(ResultSet row) throws SQLException {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        for (int i = 0; i < SHOWN.size(); i++) {
            String value = row.getString(i + 7);
            if (value != null) {
                at.put(SHOWN.get(i), value);
            }
        }
        return at;
    }
}

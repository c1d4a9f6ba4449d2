package dev.shorewise.feedback.text.store;

import dev.shorewise.feedback.text.MonthlyVoice;
import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Adds up what comments say. A correction counts instead of the reading; scores are rounded to four decimals first. */
@ApplicationScoped
public class VoiceCounts {

    private static final String COUNT = """
            with voice as (
                select to_char(r.responded_at at time zone ?, 'YYYY-MM') as month, r.id, c.themes as judged,
                    t.response_pk is not null as is_read, coalesce(c.label, t.label) as label,
                    round(coalesce(case c.label when 'very_negative' then -1 when 'negative' then -0.5
                        when 'positive' then 0.5 when 'very_positive' then 1 when 'neutral' then 0 when 'mixed' then 0 end,
                        t.score)::numeric, 4) as score
                from response r
                left join text_reading t on t.response_pk = r.id and t.revision = r.revision
                left join lateral (
                    select label, themes from text_correction
                    where response_pk = r.id and of_revision = r.revision order by revision desc limit 1) c on true
                where r.vendor_id = ? and r.responded_at >= ? and r.responded_at < ? and r.comment is not null),
            said as (
                select month, null as theme, score, label from voice
                union all
                select v.month, m.theme, round(m.score::numeric, 4), m.label
                from voice v join text_mention m on m.response_pk = v.id and v.is_read and v.judged is null
                union all
                select v.month, u.theme, v.score, v.label from voice v cross join lateral unnest(v.judged) as u (theme))
            select month, theme, count(*), count(score), coalesce(sum(score), 0), coalesce(sum(score * score), 0),
                count(*) filter (where label in ('negative', 'very_negative'))
            from said group by month, theme
            """;

    private final DataSource database;

    VoiceCounts(DataSource database) {
        this.database = database;
    }

    /** The months of a vendor that have any comment, in order. */
    public List<MonthlyVoice> byMonth(String vendorId, Instant from, Instant to, ZoneId zone) {
        Map<YearMonth, MonthlyVoice> months = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(COUNT)) {
            sql.setString(1, zone.getId());
            sql.setString(2, vendorId);
            sql.setObject(3, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            sql.setObject(4, OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    MonthlyVoice voice = voice(row);
                    months.merge(voice.month(), voice, MonthlyVoice::plus);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(months.values());
    }

    private static MonthlyVoice voice(ResultSet row) throws SQLException {
        YearMonth month = YearMonth.parse(row.getString(1));
        String theme = row.getString(2);
        BigDecimal sum = row.getBigDecimal(5);
        Tally tally = new Tally(new Moments(row.getLong(4), sum, row.getBigDecimal(6)), row.getLong(7));
        return theme == null
                ? new MonthlyVoice(month, row.getLong(3), tally, Map.of())
                : new MonthlyVoice(month, 0, Tally.NONE, Map.of(theme, tally));
    }
}

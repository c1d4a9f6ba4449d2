package dev.shorewise.feedback.text.store;

import dev.shorewise.feedback.responses.VendorMonths;
import dev.shorewise.feedback.text.MonthlyVoice;
import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Adds up what comments say, as the views of all figures have it. */
@ApplicationScoped
public class VoiceCounts {

    private static final String COUNT = """
            with asked as (select ?::text as zone, ?::text as vendor_id, ?::timestamptz as begins, ?::timestamptz as ends),
            said as (
                select responded_at, null as theme, score, label, zone
                from experience_answer a join asked on a.vendor_id = asked.vendor_id
                where responded_at >= begins and responded_at < ends and comment is not null
                union all
                select responded_at, theme, theme_score, theme_label, zone
                from experience_mention m join asked on m.vendor_id = asked.vendor_id
                where responded_at >= begins and responded_at < ends)
            select to_char(responded_at at time zone zone, 'YYYY-MM') as month, theme, count(*), count(score),
                coalesce(sum(score), 0), coalesce(sum(score * score), 0),
                count(*) filter (where label in ('negative', 'very_negative'))
            from said group by 1, 2
            """;

    private final DataSource database;

    VoiceCounts(DataSource database) {
        this.database = database;
    }

    /** The months of a vendor that have any comment, in order. */
    public List<MonthlyVoice> byMonth(VendorMonths asked) {
        Map<YearMonth, MonthlyVoice> months = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(COUNT)) {
            sql.setString(1, asked.zone().getId());
            sql.setString(2, asked.vendorId());
            sql.setObject(3, asked.begins());
            sql.setObject(4, asked.ends());
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

package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.MonthlyAnswers;
import dev.shorewise.feedback.responses.Resolution;
import dev.shorewise.feedback.responses.Resolutions;
import dev.shorewise.feedback.responses.VendorMonths;
import dev.shorewise.statistics.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts answers by value from the responses themselves, so that a restatement moves exactly what it changes. */
@ApplicationScoped
public class AnswerCounts {

    private static final int CSAT_LOWEST = 1;
    private static final int CSAT_VALUES = 5;
    private static final int NPS_VALUES = 11;
    private static final int CES_VALUES = 7;
    private static final String COUNT = """
            select to_char(responded_at at time zone ?, 'YYYY-MM'), csat, nps, count(*), ces, resolved
            from response
            where vendor_id = ? and responded_at >= ? and responded_at < ? and num_nonnulls(csat, nps, ces, resolved) > 0
            group by 1, 2, 3, 5, 6
            """;

    private final DataSource database;

    AnswerCounts(DataSource database) {
        this.database = database;
    }

    /** The months of a vendor that have any score, in order. */
    public List<MonthlyAnswers> byMonth(VendorMonths asked) {
        TreeMap<YearMonth, Tally> months = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setString(1, asked.zone().getId());
            query.setString(2, asked.vendorId());
            query.setObject(3, asked.begins());
            query.setObject(4, asked.ends());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    months.computeIfAbsent(YearMonth.parse(row.getString(1)), month -> new Tally())
                            .add(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        List<MonthlyAnswers> answers = new ArrayList<>();
        months.forEach((month, tally) -> answers.add(tally.of(month)));
        return answers;
    }

    /** How often anything of a vendor changed. */
    public long revision(String vendorId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select revision from response_revision where vendor_id = ?")) {
            query.setString(1, vendorId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Tally {

        private final long[] csat = new long[CSAT_VALUES];
        private final long[] nps = new long[NPS_VALUES];
        private final long[] ces = new long[CES_VALUES];
        private final long[] resolved = new long[Resolution.values().length];

        void add(ResultSet row) throws SQLException {
            long count = row.getLong(4);
            int satisfaction = row.getInt(2);
            if (!row.wasNull()) {
                csat[satisfaction - CSAT_LOWEST] += count;
            }
            int recommendation = row.getInt(3);
            if (!row.wasNull()) {
                nps[recommendation] += count;
            }
            int effort = row.getInt(5);
            if (!row.wasNull()) {
                ces[effort - 1] += count;
            }
            String resolution = row.getString(6);
            if (resolution != null) {
                resolved[Resolution.valueOf(resolution).ordinal()] += count;
            }
        }

        MonthlyAnswers of(YearMonth month) {
            return new MonthlyAnswers(
                    month,
                    Ratings.from(CSAT_LOWEST, csat),
                    Ratings.from(0, nps),
                    Ratings.from(1, ces),
                    new Resolutions(
                            resolved[Resolution.YES.ordinal()],
                            resolved[Resolution.NO.ordinal()],
                            resolved[Resolution.NOT_YET.ordinal()]));
        }
    }
}

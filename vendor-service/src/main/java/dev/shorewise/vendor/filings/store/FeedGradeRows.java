package dev.shorewise.vendor.filings.store;

import dev.shorewise.vendor.filings.FeedGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The table feed_grade. */
@ApplicationScoped
public class FeedGradeRows {

    private static final String ADDRESS = "/v1/trust-assessments/";

    private final DataSource database;

    FeedGradeRows(DataSource database) {
        this.database = database;
    }

    public void put(String vendorId, FeedGrade grade) {
        String sql = """
                insert into feed_grade (vendor_id, month, grade, reasons, assessment, graded_at)
                values (?, ?, ?, ?, ?, ?) on conflict on constraint feed_grade_pk do update set grade = excluded.grade,
                    reasons = excluded.reasons, assessment = excluded.assessment, graded_at = excluded.graded_at""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, vendorId);
            statement.setObject(2, YearMonth.parse(grade.month()).atDay(1));
            statement.setString(3, grade.grade().name());
            statement.setArray(
                    4, connection.createArrayOf("text", grade.reasons().toArray()));
            statement.setObject(5, UUID.fromString(grade.assessment().substring(ADDRESS.length())));
            statement.setObject(6, grade.gradedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By vendor; letters sort from the best to the worst. */
    public SortedMap<String, FeedGrade> worst(YearMonth from, YearMonth to) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select distinct on (vendor_id) * from feed_grade where month between ? and ?
                        order by vendor_id, grade desc, month desc""")) {
            query.setObject(1, from.atDay(1));
            query.setObject(2, to.atDay(1));
            SortedMap<String, FeedGrade> worst = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    worst.put(row.getString("vendor_id"), grade(row));
                }
            }
            return worst;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<FeedGrade> list(String vendorId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from feed_grade where vendor_id = ? order by month desc")) {
            query.setString(1, vendorId);
            List<FeedGrade> grades = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    grades.add(grade(row));
                }
            }
            return grades;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FeedGrade grade(ResultSet row) throws SQLException {
        return new FeedGrade(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                FeedGrade.Letter.valueOf(row.getString("grade")),
                List.of((String[]) row.getArray("reasons").getArray()),
                ADDRESS + row.getString("assessment"),
                row.getObject("graded_at", OffsetDateTime.class).toInstant());
    }
}

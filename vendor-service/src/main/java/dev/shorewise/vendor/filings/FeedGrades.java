package dev.shorewise.vendor.filings;

import dev.shorewise.vendor.filings.store.FeedGradeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The grades of feeds, for whoever shows a vendor's figures. */
@ApplicationScoped
public class FeedGrades {

    private final FeedGradeRows rows;

    FeedGrades(FeedGradeRows rows) {
        this.rows = rows;
    }

    /** Keeps the newest grade of a month. */
    @Transactional
    public void put(String vendorId, FeedGrade grade) {
        rows.put(vendorId, grade);
    }

    /** A vendor's grades, the newest month first. */
    @Transactional
    public List<FeedGrade> list(String vendorId) {
        return rows.list(vendorId);
    }

    /** The worst of the months from one to another, both included; empty where none was looked at. */
    @Transactional
    public Optional<FeedGrade> worst(String vendorId, YearMonth from, YearMonth to) {
        return rows.list(vendorId).stream()
                .filter(grade -> !YearMonth.parse(grade.month()).isBefore(from)
                        && !YearMonth.parse(grade.month()).isAfter(to))
                .max(java.util.Comparator.comparing(FeedGrade::grade));
    }
}

package dev.shorewise.vendor.filings;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.filings.store.FeedGradeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

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

    /** A page of a vendor's grades, the newest month first. */
    @Transactional
    public Page<FeedGrade> page(String vendorId, @Nullable String token, int limit) {
        Optional<YearMonth> before = Cursor.parse(token, 1).map(FeedGrades::month);
        return Page.of(
                rows.list(vendorId).stream()
                        .filter(grade -> before.isEmpty()
                                || YearMonth.parse(grade.month()).isBefore(before.get()))
                        .limit(limit + 1L)
                        .toList(),
                limit,
                grade -> Cursor.of(grade.month()));
    }

    private static YearMonth month(Cursor cursor) {
        try {
            return YearMonth.parse(cursor.keys().get(0));
        } catch (DateTimeParseException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }

    /** The worst grade of each vendor that was looked at in the months from one to another, of vendors that the caller may see. */
    @Transactional
    public SortedMap<String, FeedGrade> worst(YearMonth from, YearMonth to) {
        return rows.worst(from, to);
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

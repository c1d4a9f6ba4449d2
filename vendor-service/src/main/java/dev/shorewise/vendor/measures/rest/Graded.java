package dev.shorewise.vendor.measures.rest;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.filings.FeedGrades;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Knows how far the records can be relied on from which figures come. */
@ApplicationScoped
class Graded {

    private final FeedGrades grades;

    Graded(FeedGrades grades) {
        this.grades = grades;
    }

    /** The worst grade of the months that are touched; null if nobody looked, or if several vendors are asked for. */
    @Nullable
    FeedGrade one(Cut cut) {
        return cut.vendorId()
                .flatMap(vendor -> grades.worst(vendor, first(cut), last(cut)))
                .orElse(null);
    }

    /** The same of every vendor that was looked at; null if one vendor is asked for. */
    @Nullable
    SortedMap<String, FeedGrade> all(Cut cut) {
        return cut.vendorId().isPresent() ? null : grades.worst(first(cut), last(cut));
    }

    private static YearMonth first(Cut cut) {
        return YearMonth.from(cut.period().from());
    }

    private static YearMonth last(Cut cut) {
        return YearMonth.from(cut.period().to().minusDays(1));
    }
}

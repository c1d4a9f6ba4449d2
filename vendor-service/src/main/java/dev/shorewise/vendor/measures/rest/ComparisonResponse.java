package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.measures.Comparisons;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as callers read it.
 *
 * @param vendorId absent if groups of several vendors were asked for
 * @param feedGrade how far the vendor's records of these months can be relied on; absent if nobody looked
 * @param feedGrades the same by vendor, where several were asked for; vendors that nobody looked at are missing
 * @param compared how many groups are large enough to be compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonResponse(
        @Nullable String vendorId,
        Period period,
        @Nullable FeedGrade feedGrade,
        @Nullable SortedMap<String, FeedGrade> feedGrades,
        String definition,
        String against,
        int compared,
        List<Comparisons.Group> groups,
        long revision) {

    static ComparisonResponse of(Cut cut, Graded graded, String definition, String against, Comparisons.Answer answer) {
        return new ComparisonResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                graded.one(cut),
                graded.all(cut),
                definition,
                against,
                answer.compared(),
                answer.groups(),
                answer.revision());
    }
}

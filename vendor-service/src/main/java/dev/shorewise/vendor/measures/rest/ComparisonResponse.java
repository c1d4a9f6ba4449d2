package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Comparisons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as callers read it.
 *
 * @param vendorId absent if groups of several vendors were asked for
 * @param compared how many groups are large enough to be compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonResponse(
        @Nullable String vendorId,
        Period period,
        String definition,
        String against,
        int compared,
        List<Comparisons.Group> groups,
        long revision) {

    static ComparisonResponse of(Cut cut, String definition, String against, Comparisons.Answer answer) {
        return new ComparisonResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                definition,
                against,
                answer.compared(),
                answer.groups(),
                answer.revision());
    }
}

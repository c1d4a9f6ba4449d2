package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.statistics.comparison.Funnel;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.measures.Funnels;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A funnel as callers read it; without units, and so without a centre, where nothing happened.
 *
 * @param vendorId absent if units of several vendors were asked for
 * @param feedGrade how far the vendor's records of these months can be relied on; absent if nobody looked
 * @param feedGrades the same by vendor, where several were asked for; vendors that nobody looked at are missing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FunnelResponse(
        @Nullable String vendorId,
        Period period,
        @Nullable FeedGrade feedGrade,
        @Nullable SortedMap<String, FeedGrade> feedGrades,
        String definition,
        String method,
        @Nullable Double centre,
        @Nullable Double overdispersion,
        Optional<Funnels.Spread> spread,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Funnels.Unit> units,
        @Nullable Long revision) {

    static FunnelResponse of(Cut cut, Graded graded, String definition, Optional<Funnels.Answer> answer) {
        return new FunnelResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                graded.one(cut),
                graded.all(cut),
                definition,
                Funnel.METHOD,
                answer.map(Funnels.Answer::centre).orElse(null),
                answer.map(Funnels.Answer::overdispersion).orElse(null),
                answer.flatMap(Funnels.Answer::spread),
                answer.map(Funnels.Answer::units).orElse(List.of()),
                answer.map(Funnels.Answer::revision).orElse(null));
    }
}

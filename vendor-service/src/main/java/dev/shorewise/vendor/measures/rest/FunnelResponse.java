package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.statistics.comparison.Funnel;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Funnels;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A funnel as callers read it; without units, and so without a centre, where nothing happened.
 *
 * @param vendorId absent if units of several vendors were asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FunnelResponse(
        @Nullable String vendorId,
        Period period,
        String definition,
        String method,
        @Nullable Double centre,
        @Nullable Double overdispersion,
        Optional<Funnels.Spread> spread,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Funnels.Unit> units,
        @Nullable Long revision) {

    static FunnelResponse of(Cut cut, String definition, Optional<Funnels.Answer> answer) {
        return new FunnelResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                definition,
                Funnel.METHOD,
                answer.map(Funnels.Answer::centre).orElse(null),
                answer.map(Funnels.Answer::overdispersion).orElse(null),
                answer.flatMap(Funnels.Answer::spread),
                answer.map(Funnels.Answer::units).orElse(List.of()),
                answer.map(Funnels.Answer::revision).orElse(null));
    }
}

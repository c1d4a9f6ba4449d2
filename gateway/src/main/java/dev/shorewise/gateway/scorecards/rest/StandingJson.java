package dev.shorewise.gateway.scorecards.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.gateway.scorecards.Standing;
import dev.shorewise.gateway.scorecards.Standing.Level;
import dev.shorewise.gateway.scorecards.services.ServiceLevels;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Standing", description = "How the vendor stands against the service level it owes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandingJson(
        Standing.State state,

        @Schema(description = "Why it is not judged or not ranked", examples = "BELOW_MINIMUM_VOLUME") @Nullable
        String reason,

        @Schema(examples = ServiceLevels.DEFINITION) String definition,
        @Nullable Double value,
        @Nullable Long numerator,
        @Nullable Long denominator,

        @Schema(description = "The level owed; reaching it exactly is MET", examples = "0.80")
        BigDecimal target) {

    static StandingJson of(Standing standing) {
        Level level = standing.level().orElse(null);
        return new StandingJson(
                standing.state(),
                standing.reason(),
                ServiceLevels.DEFINITION,
                level == null ? null : (double) level.inTime() / level.offered(),
                level == null ? null : level.inTime(),
                level == null ? null : level.offered(),
                standing.target());
    }
}

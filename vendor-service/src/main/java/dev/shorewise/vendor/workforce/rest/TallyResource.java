package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.workforce.AgentKeys;
import dev.shorewise.vendor.workforce.Tally;
import dev.shorewise.vendor.workforce.Workforce;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was counted of agents. Whoever is judged does not count. */
@Path("/v1/agent-tallies/{vendorId}")
class TallyResource {

    private final Workforce workforce;
    private final AgentKeys keys;

    TallyResource(Workforce workforce, AgentKeys keys) {
        this.workforce = workforce;
        this.keys = keys;
    }

    /** Tallies as they are sent. */
    record TalliesRequest(@NotEmpty @Size(max = 5000) List<@Valid @NotNull TallyRequest> tallies) {

        /** One agent, one week, one measure. */
        record TallyRequest(
                @NotBlank @Size(max = 200) String agent,

                @NotBlank
                @Schema(
                        description = "what is counted; failed/... counts failed reviews of a criterion",
                        examples = "failed/empathy")
                String measure,

                @NotNull LocalDate week,
                @NotNull Double numerator,
                @NotNull Double denominator) {}
    }

    @POST
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Operation(
            summary = "Tell what was counted of agents week by week, up to 5000 at once, all or none",
            description =
                    "One of the same agent, measure and week is replaced; sending the same again changes nothing.")
    public AgentResource.Taken postAgentTallies(
            @PathParam("vendorId") String vendorId, @Valid @NotNull TalliesRequest request) {
        workforce.count(
                vendorId,
                request.tallies().stream()
                        .map(tally -> new Tally(
                                keys.of(tally.agent()),
                                tally.measure(),
                                tally.week(),
                                tally.numerator(),
                                tally.denominator()))
                        .toList());
        return new AgentResource.Taken(request.tallies().size());
    }
}

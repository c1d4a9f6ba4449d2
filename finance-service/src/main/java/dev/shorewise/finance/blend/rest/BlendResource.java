package dev.shorewise.finance.blend.rest;

import dev.shorewise.finance.blend.Blend;
import dev.shorewise.finance.blend.Blends;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Best splits. Nothing is kept: the same problem has the same answer. */
@Path("/v1/blends")
@Tag(name = "blend")
class BlendResource {

    @POST
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "findBlend",
            summary = "The cheapest split of contact reasons over locations that keeps all limits",
            description = """
                    Answers with the price of every limit, or with the limits that clash. frontier=true also traces the \
                    least cost over all floors of satisfaction, and of resolution.""")
    public Blend find(@QueryParam("frontier") @DefaultValue("false") boolean frontier, @NotNull BlendProblem problem) {
        return Blends.best(problem, frontier);
    }
}

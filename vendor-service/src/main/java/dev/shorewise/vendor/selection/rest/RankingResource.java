package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.selection.Rankings;
import dev.shorewise.vendor.selection.ranking.Ranking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is first, and how firmly. */
@Path("/v1/tender-rankings/{tenderId}")
class RankingResource {

    private final Rankings rankings;

    RankingResource(Rankings rankings) {
        this.rankings = rankings;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(
            summary = "The ranking of a tender whose marks are released, and how robust it is",
            description = "For which share of all weightings each bidder is first, the smallest change of weights that"
                    + " flips the first place, who is first without one evaluator, and how far evaluators agree.")
    public Ranking getTenderRanking(
            @PathParam("tenderId") String tenderId, @QueryParam("seed") @DefaultValue("1") long seed) {
        return rankings.of(tenderId, seed);
    }
}

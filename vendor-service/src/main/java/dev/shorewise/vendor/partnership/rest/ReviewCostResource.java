package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.partnership.Reviews;
import dev.shorewise.vendor.partnership.pack.Pack;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the months of a strategic review cost; no vendor has a part in this. */
@Path("/v1/review-costs/{vendorId}")
class ReviewCostResource {

    private final Reviews reviews;
    private final Table table;

    ReviewCostResource(Reviews reviews, Table table) {
        this.reviews = reviews;
        this.table = table;
    }

    @GET
    @Path("{reviewId}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR})
    @Operation(
            summary = "What the months of a strategic review cost against budget",
            description =
                    "NOT_AVAILABLE where finance-service does not answer, NOTHING_FOUND where no month has a budget.")
    public Pack.Section getReviewCosts(@PathParam("vendorId") String vendorId, @PathParam("reviewId") String reviewId) {
        table.at(vendorId);
        return reviews.costs(vendorId, reviewId);
    }
}

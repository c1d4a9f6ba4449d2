package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.quality.FailedReviews;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.WorkforceTallies;
import dev.shorewise.vendor.workforce.training.Effect;
import dev.shorewise.vendor.workforce.training.Effects;
import dev.shorewise.vendor.workforce.training.Need;
import dev.shorewise.vendor.workforce.training.Needs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What training brought, and where it is needed. */
@Path("/v1")
class TrainingResource {

    private static final double MOST_AVOIDABLE = 1e12;

    private final Effects effects;
    private final FailedReviews reviews;
    private final WorkforceTallies tallies;
    private final Vendors vendors;
    private final Callers callers;

    TrainingResource(
            Effects effects, FailedReviews reviews, WorkforceTallies tallies, Vendors vendors, Callers callers) {
        this.effects = effects;
        this.reviews = reviews;
        this.tallies = tallies;
        this.vendors = vendors;
        this.callers = callers;
    }

    @GET
    @Path("training-effects/{vendorId}/{courseId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(
            summary = "What a course brought, against comparable agents to whom it was not assigned",
            description =
                    "Difference in differences by agent with an interval, a permutation test and a check that both"
                            + " developed alike before; or plainly that there are not enough agents.")
    public Effect getTrainingEffect(
            @PathParam("vendorId") String vendorId,
            @PathParam("courseId") String courseId,
            @Parameter(description = "a tallied measure or an id of the catalogue; without it what the course improves")
                    @QueryParam("measure")
                    @Nullable
                    String measure,
            @Parameter(description = "how many weeks before the first completion and after the last")
                    @QueryParam("weeks")
                    @DefaultValue("8")
                    @Min(3)
                    @Max(52)
                    int weeks) {
        callers.current().mustSee(vendorId);
        return effects.of(vendorId, courseId, measure, weeks);
    }

    @GET
    @Path("training-needs/{vendorId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(
            summary = "What should be taught to whom: criteria by how many failures could be avoided",
            description = "From drawn quality reviews, and from failed/... tallies of reviews that are kept elsewhere."
                    + " Rates of agents with few reviews are pulled towards that of all (empirical Bayes), so nobody"
                    + " leads by chance alone.")
    public Page<Need> listTrainingNeeds(
            @PathParam("vendorId") String vendorId,
            @QueryParam("from") @NotNull String from,
            @QueryParam("to") @NotNull String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        Period period = Period.parse(null, from, to);
        return Page.cut(
                Needs.of(reviews.of(vendorId, period), tallies.failures(vendorId, period.from(), period.to())),
                cursor,
                limit,
                TrainingResource::mostToGain);
    }

    /** Sorts the need with most to gain first. */
    private static String mostToGain(Need need) {
        return String.format(Locale.ROOT, "%020.6f/%s", MOST_AVOIDABLE - need.avoidable(), need.criterion());
    }
}

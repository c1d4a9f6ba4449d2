package dev.shorewise.vendor.quality.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.quality.QualityRefusal;
import dev.shorewise.vendor.quality.Review;
import dev.shorewise.vendor.quality.Reviews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contacts that were judged. */
@Path("/v1/quality-reviews")
class ReviewResource {

    private final Reviews reviews;
    private final Filings filings;
    private final Parties parties;
    private final Callers callers;

    ReviewResource(Reviews reviews, Filings filings, Parties parties, Callers callers) {
        this.reviews = reviews;
        this.filings = filings;
        this.parties = parties;
        this.callers = callers;
    }

    /**
     * A step of a dispute.
     *
     * @param state DISPUTED by the vendor; REJECTED, PARTLY_ACCEPTED or ACCEPTED by the client
     * @param answers those that change, of an acceptance
     */
    record Step(
            @NotBlank @Size(max = 30) String state,
            @NotBlank @Size(max = 4000) String note,
            @Nullable Map<String, Review.@Valid @NotNull Answer> answers) {}

    @POST
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(
            summary = "File a review of a contact of a draw or a session; the client reviews, not the vendor",
            description = "Who files it is its reviewer. An administrator who brings reviews from another tool names in"
                    + " reviewer who judged; the filing keeps who brought it.")
    public RestResponse<Filing.Shown<Review>> fileReview(@Valid @NotNull Review body) {
        parties.seen(body.subject().vendorId());
        if (parties.current().isVendor()) {
            throw new QualityRefusal(QualityRefusal.Kind.WRONG_SIDE, "Nobody reviews their own work here.");
        }
        Filing<Review> filed = reviews.add(body, reviewer(body), parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<Review>>created(
                        URI.create("/v1/quality-reviews/" + filed.id()))
                .entity(filings.shown(filed))
                .tag(ETags.of(filed.revision()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A vendor's reviews, the oldest first; those of open sessions only to their reviewer")
    public Page<Filing.Shown<Review>> listReviews(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return reviews.page(parties.seen(vendorId), parties.current(), cursor, limit)
                .map(filings::shown);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A review with its score, its evidence and every step of its dispute")
    public RestResponse<Filing.Shown<Review>> getReview(@PathParam("recordId") String recordId) {
        return tagged(reviews.get(Parties.id(recordId), parties.current()));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Dispute a review, or rule on a dispute, also in part")
    public RestResponse<Filing.Shown<Review>> moveReview(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Step step) {
        if (step.state().equals("DISPUTED")) {
            return tagged(reviews.dispute(
                    Parties.id(recordId),
                    step.note(),
                    parties.current(),
                    revision -> ETags.mustMatch(ifMatch, revision)));
        }
        return tagged(reviews.rule(
                new Reviews.Ruling(Parties.id(recordId), step.state(), step.note()),
                step.answers() == null ? Map.of() : step.answers(),
                parties.current(),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }

    /** Who judged: the caller, unless an administrator brings what others judged elsewhere. */
    private String reviewer(Review body) {
        String named = body.reviewer();
        return callers.current().has(Roles.ADMIN) && named != null && !named.isBlank()
                ? named.strip()
                : parties.current().name();
    }

    private RestResponse<Filing.Shown<Review>> tagged(Filing<Review> review) {
        return RestResponse.ResponseBuilder.ok(filings.shown(review))
                .tag(ETags.of(review.revision()))
                .build();
    }
}

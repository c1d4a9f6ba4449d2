package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Review;
import dev.shorewise.vendor.partnership.Reviews;
import dev.shorewise.vendor.registry.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Strategic reviews of client and vendor. */
@Path("/v1/strategic-reviews/{vendorId}")
class ReviewResource {

    private final Reviews reviews;
    private final Table table;

    ReviewResource(Reviews reviews, Table table) {
        this.reviews = reviews;
        this.table = table;
    }

    /** Which months a review is about. */
    record ReviewRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** What was said and agreed. */
    record MinutesRequest(@NotBlank @Size(max = 50_000) String minutes) {}

    /** A review and where it stands. */
    record ReviewResponse(Paper<Review> review, Review.State state) {

        static ReviewResponse of(Paper<Review> review) {
            return new ReviewResponse(review, review.body().state());
        }
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "Strategic reviews with their packs and minutes, by id")
    public Page<ReviewResponse> listStrategicReviews(
            @PathParam("vendorId") String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        table.at(vendorId);
        return reviews.page(vendorId, cursor, limit).map(ReviewResponse::of);
    }

    @GET
    @Path("{reviewId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(
            summary =
                    "A strategic review: its pack as it was gathered, its minutes, and for who may read costs the costs",
            description =
                    "For finance, executives and auditors the section cost-variance of the pack is cost against budget as"
                            + " finance-service knows it now, NOT_AVAILABLE where that does not answer; for everybody else it says where"
                            + " costs are read.")
    public RestResponse<ReviewResponse> getStrategicReview(
            @PathParam("vendorId") String vendorId, @PathParam("reviewId") String reviewId) {
        boolean withCosts = Table.mayReadCosts(table.at(vendorId));
        Paper<Review> review = withCosts ? reviews.opened(vendorId, reviewId) : reviews.get(vendorId, reviewId);
        RestResponse.ResponseBuilder<ReviewResponse> answer =
                RestResponse.ResponseBuilder.ok(ReviewResponse.of(review));
        return (withCosts ? answer : answer.tag(ETags.of(review.revision()))).build();
    }

    @PUT
    @Path("{reviewId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(
            summary = "Prepare a review: its pack is gathered from the data now and stays as it is",
            description =
                    "Red levels, discrepancies, cases, the grade of the records, open disputes, what training brought,"
                            + " goals, actions and stability. Both sides read the same pack.")
    public RestResponse<Paper<Review>> prepareStrategicReview(
            @PathParam("vendorId") String vendorId,
            @PathParam("reviewId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String reviewId,
            @Valid @NotNull ReviewRequest request) {
        Caller caller = table.at(vendorId);
        return Table.answer(reviews.prepare(
                vendorId, reviewId, request.title(), new Period(request.from(), request.to()), caller.name()));
    }

    @PUT
    @Path("{reviewId}/minutes")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Write the minutes; what was accepted before is taken back")
    public RestResponse<Paper<Review>> minuteStrategicReview(
            @PathParam("vendorId") String vendorId,
            @PathParam("reviewId") String reviewId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MinutesRequest request) {
        Caller caller = table.at(vendorId);
        return Table.answer(
                reviews.minute(vendorId, reviewId, request.minutes(), caller.name(), Table.matching(ifMatch)));
    }

    @PUT
    @Path("{reviewId}/acceptance")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Accept the minutes as they were read, for one's own side")
    public RestResponse<Paper<Review>> acceptStrategicReview(
            @PathParam("vendorId") String vendorId,
            @PathParam("reviewId") String reviewId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Caller caller = table.at(vendorId);
        return Table.answer(
                reviews.accept(vendorId, reviewId, Table.side(caller), caller.name(), Table.matching(ifMatch)));
    }
}

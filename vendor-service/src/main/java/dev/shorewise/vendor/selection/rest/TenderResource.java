package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.selection.BidFacts;
import dev.shorewise.vendor.selection.TenderFile;
import dev.shorewise.vendor.selection.Tenders;
import dev.shorewise.vendor.selection.Weighing;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tenders. */
@Path("/v1/tenders")
class TenderResource {

    private final Tenders tenders;
    private final Callers callers;

    TenderResource(Tenders tenders, Callers callers) {
        this.tenders = tenders;
        this.callers = callers;
    }

    /** Who is chosen and why. */
    record DecisionRequest(
            @NotBlank String bidderId,
            @NotBlank @Size(max = 5000) String reason) {}

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
    @Operation(summary = "Tenders, by id")
    public Page<Paper<TenderFile>> listTenders(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(
                tenders.list(Cursor.parse(cursor, 1).map(key -> key.keys().get(0)), limit + 1),
                limit,
                paper -> Cursor.of("/" + paper.id()));
    }

    @GET
    @Path("{tenderId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "A tender, how far it has come, and the track records that were kept at its release")
    public RestResponse<Paper<TenderFile>> getTender(@PathParam("tenderId") String tenderId) {
        return Tagged.answer(tenders.get(tenderId));
    }

    @PUT
    @Path("{tenderId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(
            summary = "Add a tender, or change it while nobody has handed in marks",
            description =
                    "Weights add up to 100, or follow from comparisons of criteria in pairs (AHP), which are refused"
                            + " where they do not fit together. Gates are what every bidder must have. A criterion with anchors is a"
                            + " figure told about each bidder; one with yardsticks is read from what the suite knows of known"
                            + " vendors; all others are judged by evaluators.")
    public RestResponse<Paper<TenderFile>> putTender(
            @PathParam("tenderId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String tenderId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TenderRequest request) {
        Optional<Weighing.Weighed> weighed = request.weighed();
        return Tagged.answer(tenders.put(
                tenderId,
                request.tender(weighed.map(Weighing.Weighed::points).orElseGet(request::said)),
                weighed.map(Weighing.Weighed::weighing).orElse(null),
                callers.current().name(),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }

    @GET
    @Path("{tenderId}/facts")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "What was told about the bidders: gates and figures, each with its evidence")
    public RestResponse<Paper<BidFacts>> getTenderFacts(@PathParam("tenderId") String tenderId) {
        return Tagged.answer(tenders.told(tenderId).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("{tenderId}/facts")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Tell which gates bidders pass, and their figures; all at once, until marks are released")
    public RestResponse<Paper<BidFacts>> putTenderFacts(
            @PathParam("tenderId") String tenderId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FactsRequest request) {
        return Tagged.answer(tenders.tell(
                tenderId, request.facts(), callers.current().name(), revision -> ETags.mustMatch(ifMatch, revision)));
    }

    @PUT
    @Path("{tenderId}/release")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(
            summary = "Release all marks, once enough evaluators have handed in",
            description = "From then on all marks may be seen and none changed; track records stay as they are now.")
    public RestResponse<Paper<TenderFile>> releaseTender(
            @PathParam("tenderId") String tenderId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Tagged.answer(
                tenders.release(tenderId, callers.current().name(), revision -> ETags.mustMatch(ifMatch, revision)));
    }

    @PUT
    @Path("{tenderId}/decision")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Say who is chosen and why; it need not be the first of the ranking")
    public RestResponse<Paper<TenderFile>> decideTender(
            @PathParam("tenderId") String tenderId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        return Tagged.answer(tenders.decide(
                tenderId,
                new TenderFile.Decision(
                        request.bidderId(),
                        request.reason().strip(),
                        callers.current().name()),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }
}

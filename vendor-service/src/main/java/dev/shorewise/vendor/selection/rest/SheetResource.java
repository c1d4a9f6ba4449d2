package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.selection.Sheet;
import dev.shorewise.vendor.selection.Tenders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sheets of evaluators, each for itself until all are released. */
@Path("/v1/tender-sheets/{tenderId}")
class SheetResource {

    private final Tenders tenders;
    private final Callers callers;

    SheetResource(Tenders tenders, Callers callers) {
        this.tenders = tenders;
        this.callers = callers;
    }

    /** All marks of one evaluator. */
    record SheetRequest(@NotEmpty @Size(max = 900) List<@Valid @NotNull MarkRequest> marks) {

        /** 0 to 10, and what shows it. */
        record MarkRequest(
                @NotBlank String bidderId,
                @NotBlank String criterionId,
                @NotNull Double score,
                @NotBlank @Size(max = 2000) String evidence) {}

        Sheet sheet() {
            return new Sheet(marks.stream()
                    .map(mark -> new Sheet.Mark(mark.bidderId(), mark.criterionId(), mark.score(), mark.evidence()))
                    .toList());
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
        Roles.AUDITOR
    })
    @Operation(summary = "One's own sheet; once marks are released, everybody's")
    public Page<Paper<Sheet>> listTenderSheets(
            @PathParam("tenderId") String tenderId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.cut(tenders.sheets(tenderId, callers.current().name()), cursor, limit, Paper::id);
    }

    @PUT
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.FINANCE, Roles.EXECUTIVE})
    @Operation(
            summary = "Hand in one's own sheet, or change it until marks are released",
            description = "One mark from 0 to 10 with its evidence for each bidder in each criterion that is judged.")
    public RestResponse<Paper<Sheet>> putTenderSheet(
            @PathParam("tenderId") String tenderId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SheetRequest request) {
        return Tagged.answer(tenders.handIn(
                tenderId, callers.current().name(), request.sheet(), revision -> ETags.mustMatch(ifMatch, revision)));
    }
}

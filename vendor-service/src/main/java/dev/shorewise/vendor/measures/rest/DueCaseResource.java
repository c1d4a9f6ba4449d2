package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.measures.DueCases;
import dev.shorewise.vendor.measures.cases.DueList.DueCase;
import dev.shorewise.vendor.measures.cases.DueList.Promise;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What fell due. */
@Path("/v1/contacts/due")
class DueCaseResource {

    private final DueCases cases;
    private final Asked asked;

    DueCaseResource(DueCases cases, Asked asked) {
        this.cases = cases;
        this.asked = asked;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(
            summary = "The cases of one vendor whose promise fell due in a period, by when it did",
            description = "A promise falls due by the clock of the business, so this goes through the cases as the"
                    + " figures do; a figure's evidence names the question.")
    public Page<DueCase> listDueCases(
            @BeanParam CutQuery query,
            @Parameter(description = "a first reply, unless a solution is asked for")
                    @QueryParam("promise")
                    @Nullable
                    @Schema(enumeration = {"REPLY", "SOLUTION"})
                    String promise,
            @Parameter(description = "true: only where it is known what became of the promise; false: only the others")
                    @QueryParam("known")
                    @Nullable
                    Boolean known,
            @BeanParam ParamsQuery params,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        Cut cut = asked.cut(query, "groupBy", null);
        if (cut.vendorId().isEmpty()) {
            throw KitRefusal.badParameter("vendorId", "the vendor whose cases are shown");
        }
        return cases.list(
                cut,
                ContactFilter.parse("promise", Promise.class, promise).orElse(Promise.REPLY),
                Optional.ofNullable(known),
                params.params(),
                cursor,
                limit);
    }
}

package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.ExitPlan;
import dev.shorewise.vendor.partnership.Partnership;
import dev.shorewise.vendor.partnership.pack.Stability;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How firmly a vendor stands, and whether one could leave. */
@Path("/v1")
class StabilityResource {

    private static final String THE_ONE = "exit";

    private final Partnership partnership;
    private final Table table;

    StabilityResource(Partnership partnership, Table table) {
        this.partnership = partnership;
        this.table = table;
    }

    /** What must be ready. */
    record ExitPlanRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull ItemRequest> items) {

        /** One thing, since when it is ready, where that can be seen, and who looked last. */
        record ItemRequest(
                @NotBlank @Size(max = 500) String title,
                @Nullable LocalDate readySince,
                @Nullable @Size(max = 2000) String evidence,
                @Nullable LocalDate checkedOn) {}

        ExitPlan plan() {
            return new ExitPlan(items.stream()
                    .map(item -> new ExitPlan.Item(
                            item.title().strip(),
                            item.readySince(),
                            item.evidence() == null ? "" : item.evidence(),
                            item.checkedOn()))
                    .toList());
        }
    }

    @GET
    @Path("stability/{vendorId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Tenure, attrition, restless figures, concentration and readiness to leave")
    public Stability getStability(
            @PathParam("vendorId") String vendorId,
            @QueryParam("from") @NotNull String from,
            @QueryParam("to") @NotNull String to) {
        Caller caller = table.at(vendorId);
        return partnership.stability(
                vendorId, Period.parse(null, from, to), caller.vendorId().isEmpty());
    }

    @PUT
    @Path("exit-plans/{vendorId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Say what must be ready so that the work could go elsewhere, and what is")
    public RestResponse<Paper<ExitPlan>> putExitPlan(
            @PathParam("vendorId") String vendorId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExitPlanRequest request) {
        String by = table.at(vendorId).name();
        return Table.answer(
                partnership.put(Partnership.EXIT, vendorId, THE_ONE, request.plan(), by, Table.matching(ifMatch)));
    }
}

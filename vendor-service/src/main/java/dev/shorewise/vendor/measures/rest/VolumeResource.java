package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.measures.Volumes;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Volumes, as what money is divided by. */
@Path("/v1/volumes")
class VolumeResource {

    private final Volumes volumes;
    private final Vendors vendors;
    private final Callers callers;
    private final FeedGrades grades;

    VolumeResource(Volumes volumes, Vendors vendors, Callers callers, FeedGrades grades) {
        this.volumes = volumes;
        this.vendors = vendors;
        this.callers = callers;
        this.grades = grades;
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
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's volumes in a month, with the state that they rest on")
    public VolumeResponse getVolumes(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("month") @Nullable @Schema(examples = "2026-10") String month) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        YearMonth wanted = Period.month(month);
        Volumes.Volume volume = volumes.of(vendorId, wanted);
        return new VolumeResponse(
                vendorId,
                wanted.toString(),
                volume.offered(),
                volume.handled(),
                volume.resolved().isPresent() ? volume.resolved().getAsLong() : null,
                volume.state().revision(),
                volume.state().checksum(),
                volume.state().changedAt().orElse(null),
                grades.worst(vendorId, wanted, wanted).orElse(null));
    }
}

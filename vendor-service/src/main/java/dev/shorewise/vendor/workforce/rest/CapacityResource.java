package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.statistics.capacity.Traffic;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.capacity.Staffing;
import dev.shorewise.vendor.workforce.capacity.StaffingQuestion;
import dev.shorewise.vendor.workforce.capacity.VolumeForecast;
import dev.shorewise.vendor.workforce.capacity.VolumeForecasts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How many people are needed, and how many contacts will come. */
@Path("/v1")
class CapacityResource {

    private final VolumeForecasts forecasts;
    private final Vendors vendors;
    private final Callers callers;

    CapacityResource(VolumeForecasts forecasts, Vendors vendors, Callers callers) {
        this.forecasts = forecasts;
        this.vendors = vendors;
        this.callers = callers;
    }

    /** How many agents a service level takes; without patience callers never give up. */
    record StaffingRequest(
            @Positive @Schema(examples = "100") double calls,

            @Positive @Schema(description = "seconds in which the calls arrive", examples = "1800")
            double intervalSeconds,

            @Positive @Schema(examples = "300") double handleSeconds,

            @Schema(description = "share of offered calls", examples = "0.8")
            double target,

            @Schema(examples = "20") double withinSeconds,

            @Nullable @Schema(description = "mean seconds until a caller gives up", examples = "180")
            Double patienceSeconds,

            @Schema(description = "share of paid time that is not on the phones", examples = "0.3")
            double shrinkage) {

        StaffingQuestion question() {
            return new StaffingQuestion(
                    new Traffic(calls, intervalSeconds, handleSeconds),
                    target,
                    withinSeconds,
                    Optional.ofNullable(patienceSeconds),
                    shrinkage);
        }
    }

    @POST
    @Path("staffing-questions")
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
            summary = "How many agents a service level takes, by Erlang C, or by Erlang A if callers give up",
            description = "A question: nothing is stored.")
    public Staffing askStaffing(@Valid @NotNull StaffingRequest request) {
        return Staffing.of(request.question());
    }

    @GET
    @Path("volume-forecasts/{vendorId}")
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
            summary = "How many contacts are expected after a period, by day, with the error that this had on the past",
            description =
                    "Seasonal smoothing by week, tried from many moments of the past; used only if it beats repeating"
                            + " the week before. With what is committed it says on which days that is too little.")
    public VolumeForecast getVolumeForecast(
            @PathParam("vendorId") String vendorId,
            @QueryParam("from") @NotNull String from,
            @QueryParam("to") @NotNull String to,
            @QueryParam("siteId") @Nullable String siteId,
            @QueryParam("language") @Nullable String language,
            @QueryParam("weeks") @DefaultValue("4") @Min(1) @Max(8) int weeks,
            @Parameter(description = "contacts a day that are committed to be handled")
                    @QueryParam("committedPerDay")
                    @Nullable
                    Double committedPerDay) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        if (siteId != null) {
            only.put(Dimension.SITE, siteId);
        }
        if (language != null) {
            only.put(Dimension.LANGUAGE, language);
        }
        Cut cut = new Cut(Optional.of(vendorId), Period.parse(null, from, to), Optional.empty(), only, List.of());
        return forecasts.of(cut, weeks, committedPerDay);
    }
}

package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.registry.Coverage;
import dev.shorewise.vendor.registry.CoverageQuestion;
import dev.shorewise.vendor.registry.RegistryRefusal;
import dev.shorewise.vendor.registry.SiteFacts;
import dev.shorewise.vendor.registry.SiteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Which promised hours nobody covers. */
@Path("/v1/coverage")
class CoverageResource {

    private static final int MOST_DAYS = 400;

    private final CoverageQuestion question;
    private final Callers callers;

    CoverageResource(CoverageQuestion question, Callers callers) {
        this.question = question;
        this.callers = callers;
    }

    /**
     * What was promised; days from 'from' to before 'to'.
     *
     * @param vendorId absent for all vendors that the caller may see
     */
    record CoverageRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank String timeZone,
            @NotNull @Valid HoursRequest hours,
            @NotEmpty @Size(max = 20) List<@NotBlank String> languages,
            @NotEmpty @Size(max = 7) List<@NotBlank String> channels,
            SiteService.@Nullable Level leastLevel,
            @Nullable String vendorId) {

        Coverage.Promise promise() {
            if (!from.isBefore(to) || to.isAfter(from.plusDays(MOST_DAYS))) {
                throw new RegistryRefusal(
                        RegistryRefusal.Kind.INVALID_HOURS, "to: after from, at most " + MOST_DAYS + " days later.");
            }
            return new Coverage.Promise(
                    from,
                    to,
                    SiteFacts.zone(timeZone),
                    hours.hours(),
                    languages,
                    channels,
                    leastLevel == null ? SiteService.Level.A1 : leastLevel);
        }
    }

    /** The cover of each language on each channel. */
    record CoverageResponse(LocalDate from, LocalDate to, String timeZone, List<Coverage.Cover> covers) {}

    @POST
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
            summary = "Which of the promised hours nobody covers, for each language and channel",
            description = "A question: nothing is stored. Gaps are real time, so clock changes and zones are in them.")
    public CoverageResponse askCoverage(@Valid @NotNull CoverageRequest request) {
        if (request.vendorId() != null) {
            callers.current().mustSee(request.vendorId());
        }
        return new CoverageResponse(
                request.from(),
                request.to(),
                request.timeZone(),
                question.ask(request.promise(), Optional.ofNullable(request.vendorId())));
    }
}

package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.SiteService;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Timetables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a site serves and when. */
@Path("/v1/vendors/{vendorId}/sites/{siteId}/service")
class SiteServiceResource {

    private static final String CHANNELS = "VOICE|CALLBACK|CHAT|MESSAGING|EMAIL|CASE|SOCIAL";

    private final Timetables timetables;
    private final Sites sites;
    private final Callers callers;

    SiteServiceResource(Timetables timetables, Sites sites, Callers callers) {
        this.timetables = timetables;
        this.sites = sites;
        this.callers = callers;
    }

    /** What a site serves, as sent. */
    record SiteServiceRequest(
            @NotNull @Valid HoursRequest hours,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull SkillRequest> languages,
            @NotEmpty @Size(max = 7) List<@NotNull @Pattern(regexp = CHANNELS, message = CHANNELS) String> channels,

            @Nullable
            @Schema(
                    description =
                            "its first day in the site's zone, from 31 days back to a year ahead; without it always"
                                    + " for what is said first, and today for a change")
            LocalDate effectiveOn) {

        /** A language and its level. */
        record SkillRequest(
                @NotBlank @Size(max = 35) String language,
                @NotNull SiteService.Level level) {}

        SiteService body() {
            return new SiteService(
                    hours.hours(),
                    languages.stream()
                            .map(skill -> new SiteService.LanguageSkill(skill.language(), skill.level()))
                            .toList(),
                    channels);
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
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A site's hours, holidays, languages and channels")
    public RestResponse<SiteServiceResponse> getSiteService(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        callers.current().mustSee(vendorId);
        Site site = sites.find(vendorId, siteId).orElseThrow(KitRefusal::unknown);
        SiteServiceResponse response = timetables
                .find(vendorId, siteId)
                .map(entry -> SiteServiceResponse.of(entry, timetables.today(site)))
                .orElseThrow(KitRefusal::unknown);
        return Revisions.answer(response, SiteServiceResponse::revision, ifNoneMatch);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Say when a site is open, and for which languages and channels",
            description = "Days before 'effectiveOn' keep what was said of them, and so do their figures.")
    public RestResponse<SiteServiceResponse> putSiteService(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteServiceRequest request) {
        Site site = sites.find(vendorId, siteId).orElseThrow(KitRefusal::unknown);
        SiteServiceResponse response = SiteServiceResponse.of(
                timetables.say(
                        site,
                        request.body(),
                        Optional.ofNullable(request.effectiveOn()),
                        callers.current().name(),
                        revision -> ETags.mustMatch(ifMatch, revision)),
                timetables.today(site));
        return Revisions.answer(response, SiteServiceResponse::revision, null);
    }
}

package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.registry.Entries;
import dev.shorewise.vendor.registry.Entry;
import dev.shorewise.vendor.registry.SiteService;
import dev.shorewise.vendor.registry.Sites;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a site serves and when. */
@Path("/v1/vendors/{vendorId}/sites/{siteId}/service")
class SiteServiceResource {

    private static final String CHANNELS = "VOICE|CALLBACK|CHAT|MESSAGING|EMAIL|CASE|SOCIAL";

    private final Entries entries;
    private final Sites sites;
    private final Callers callers;

    SiteServiceResource(Entries entries, Sites sites, Callers callers) {
        this.entries = entries;
        this.sites = sites;
        this.callers = callers;
    }

    /** What a site serves, as sent. */
    record SiteServiceRequest(
            @NotNull @Valid HoursRequest hours,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull SkillRequest> languages,
            @NotEmpty @Size(max = 7) List<@NotNull @Pattern(regexp = CHANNELS, message = CHANNELS) String> channels) {

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
    public RestResponse<Entry<SiteService>> getSiteService(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        callers.current().mustSee(vendorId);
        Entry<SiteService> entry =
                entries.<SiteService>find(Entry.Kind.SERVICE, vendorId, siteId).orElseThrow(KitRefusal::unknown);
        return Revisions.answer(entry, Entry::revision, ifNoneMatch);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Say when a site is open, and for which languages and channels")
    public RestResponse<Entry<SiteService>> putSiteService(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteServiceRequest request) {
        if (sites.find(vendorId, siteId).isEmpty()) {
            throw KitRefusal.unknown();
        }
        Entry<SiteService> entry = entries.put(
                Entry.Kind.SERVICE,
                vendorId,
                siteId,
                request.body(),
                callers.current().name(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return Revisions.answer(entry, Entry::revision, null);
    }
}

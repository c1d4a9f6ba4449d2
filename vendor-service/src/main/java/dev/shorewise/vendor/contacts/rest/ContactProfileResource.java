package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.imports.ImportProfiles;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.values.ProfileProposal;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.ContactImports;
import dev.shorewise.vendor.contacts.ContactWords;
import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a vendor's files of contacts are read. */
@Path("/v1/contact-profiles/{vendorId}")
class ContactProfileResource {

    private final ImportProfiles profiles;
    private final Vendors vendors;
    private final Callers callers;

    ContactProfileResource(ImportProfiles profiles, Vendors vendors, Callers callers) {
        this.profiles = profiles;
        this.vendors = vendors;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's profiles in their newest versions")
    public Page<ImportProfiles.Stored> listContactProfiles(@PathParam("vendorId") String vendorId) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return new Page<>(profiles.list(ContactImports.KIND, vendorId), null);
    }

    @GET
    @Path("{profileId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A profile in its newest or a given version")
    public ImportProfiles.Stored getContactProfile(
            @PathParam("vendorId") String vendorId,
            @PathParam("profileId") String profileId,
            @QueryParam("version") @Nullable Integer version) {
        callers.current().mustSee(vendorId);
        return profiles.find(ContactImports.KIND, vendorId, profileId, version).orElseThrow(KitRefusal::unknown);
    }

    @PUT
    @Path("{profileId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Say how files are read; makes the next version if that differs from the newest")
    public RestResponse<ImportProfiles.Stored> putContactProfile(
            @PathParam("vendorId") String vendorId,
            @PathParam("profileId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String profileId,
            @NotNull ImportProfile profile) {
        vendors.mustExist(vendorId);
        ImportProfiles.Stored stored = profiles.put(ContactImports.KIND, vendorId, profileId, profile);
        return RestResponse.status(stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    @POST
    @Path("proposals")
    @Consumes({"text/csv", "text/tab-separated-values", MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Have a profile proposed for a file, with the reason for each column; nothing is stored",
            description =
                    "Send the line of column names and some rows. What is missing is named; look before you PUT it.")
    public ProfileProposal proposeContactProfile(@PathParam("vendorId") String vendorId, @NotNull String sample) {
        vendors.mustExist(vendorId);
        return profiles.propose(ContactImports.KIND, ContactWords.NAMES, ContactWords.WORDS, sample);
    }
}

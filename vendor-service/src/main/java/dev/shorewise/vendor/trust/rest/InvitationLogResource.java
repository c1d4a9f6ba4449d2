package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.trust.Asked;
import dev.shorewise.vendor.trust.InvitationLog;
import dev.shorewise.vendor.trust.Invited;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a vendor asked for an answer itself. */
@Path("/v1/invitation-logs/{vendorId}")
class InvitationLogResource {

    private final InvitationLog log;
    private final Parties parties;

    InvitationLogResource(InvitationLog log, Parties parties) {
        this.log = log;
        this.parties = parties;
    }

    /** Invitations as they are sent. */
    record LogRequest(@NotEmpty @Size(max = 5000) List<@Valid @NotNull InvitationRequest> invitations) {

        /** One contact whose customer was asked. */
        record InvitationRequest(
                @NotBlank @Size(max = 200) String contactId,
                @NotNull Instant invitedAt) {}
    }

    /**
     * What was taken.
     *
     * @param added those that were not in the log before
     */
    record Taken(int accepted, int added) {}

    /** A share by its parts; without a value where there is nothing to divide by. */
    record Share(long numerator, long denominator, @Nullable Double value) {

        static Share of(Ratio ratio) {
            return new Share(
                    ratio.numerator(),
                    ratio.denominator(),
                    ratio.isMeasured() ? ratio.value().getAsDouble() : null);
        }
    }

    /**
     * An agent beside what the log says.
     *
     * @param invited over answered contacts
     * @param cameBackOfInvited within seven days with the same matter, of invited customers who are known
     * @param cameBackOfOthers the same of those who were not invited
     */
    record AgentAsked(String siteId, String agent, Share invited, Share cameBackOfInvited, Share cameBackOfOthers) {

        static AgentAsked of(Asked asked) {
            return new AgentAsked(
                    asked.site(),
                    asked.agent(),
                    Share.of(asked.invited()),
                    Share.of(asked.cameBackOfInvited()),
                    Share.of(asked.cameBackOfOthers()));
        }
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(
            summary = "Tell whose customers the vendor asked itself, up to 5000 at once, all or none",
            description =
                    "Sending the same again changes nothing. What was asked is held against all answered contacts, agent by"
                            + " agent.")
    public Taken postInvitationLog(@PathParam("vendorId") String vendorId, @Valid @NotNull LogRequest request) {
        int added = log.add(
                parties.seen(vendorId),
                request.invitations().stream()
                        .map(one -> new Invited(one.contactId(), one.invitedAt()))
                        .toList());
        return new Taken(request.invitations().size(), added);
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Invited over answered contacts of a month by site and agent, with who came back")
    public Page<AgentAsked> getInvitationLog(
            @PathParam("vendorId") String vendorId,
            @QueryParam("month") @Nullable @Schema(examples = "2026-10") String month,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.cut(
                        log.byAgent(parties.seen(vendorId), Period.of(Period.month(month))),
                        cursor,
                        limit,
                        asked -> asked.site() + "/" + asked.agent())
                .map(AgentAsked::of);
    }
}

package dev.shorewise.feedback.invitations.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.invitations.Invitation;
import dev.shorewise.feedback.invitations.Invitations;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations, and the links of those that the client shows in its own application. */
@Path("/v1/invitations")
@Tag(name = "invitations")
class InvitationResource {

    private final Invitations invitations;

    InvitationResource(Invitations invitations) {
        this.invitations = invitations;
    }

    /** An invitation; what its customer has entered so far is nobody's to read. */
    @Schema(name = "Invitation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvitationJson(
            UUID id,
            String vendorId,
            String contactId,
            @Nullable String customer,
            String surveyId,
            int surveyVersion,
            Invitation.State state,
            Instant expiresAt,
            int sends) {

        static InvitationJson of(Invitation invitation) {
            return new InvitationJson(
                    invitation.id(),
                    invitation.vendorId(),
                    invitation.contactId(),
                    invitation.occasion().people().customer(),
                    invitation.survey().value(),
                    invitation.surveyVersion(),
                    invitation.state(),
                    invitation.expiresAt(),
                    invitation.sends());
        }
    }

    /** Where a customer answers, once. */
    @Schema(name = "InvitationLink")
    record LinkJson(String link) {}

    @GET
    @RolesAllowed({Roles.CX_HEAD, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listInvitations", summary = "Invitations, by id")
    public Page<InvitationJson> list(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("state") Invitation.@Nullable State state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.parse(cursor, 1).map(key -> id(key.keys().get(0))).orElse(null);
        return Page.of(
                        invitations.list(Optional.ofNullable(vendorId), Optional.ofNullable(state), after, limit + 1),
                        limit,
                        last -> Cursor.of(last.id().toString()))
                .map(InvitationJson::of);
    }

    @POST
    @Path("{invitationId}/link")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "handOutLink",
            summary = "The link, for the client to show to the customer; counts as delivered")
    public LinkJson link(@PathParam("invitationId") UUID invitationId) {
        return new LinkJson(invitations.handOut(invitationId));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor");
        }
    }
}

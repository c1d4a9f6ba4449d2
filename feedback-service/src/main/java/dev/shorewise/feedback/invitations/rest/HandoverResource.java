package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.Handovers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one thing that vendor-service's own identity may do here. */
@Path("/v1/contact-handovers")
@Tag(name = "invitations")
class HandoverResource {

    private final Handovers handovers;

    HandoverResource(Handovers handovers) {
        this.handovers = handovers;
    }

    /** What became of a handover. Who was drawn is not told. */
    @Schema(name = "HandoverReceipt")
    record ReceiptJson(
            @Schema(description = "Contacts that were new.") int taken,

            @Schema(description = "Contacts that were handed over before; nothing changes.")
            int known) {}

    @POST
    @RolesAllowed(Roles.CONTACT_HANDOVER)
    @Operation(operationId = "handOverContacts", summary = "Take contacts that closed; each counts once")
    public ReceiptJson take(@Valid @NotNull ContactHandoverJson handover) {
        Handovers.Receipt receipt = handovers.take(handover.contacts().stream()
                .map(ContactHandoverJson.ContactJson::toContact)
                .toList());
        return new ReceiptJson(receipt.taken(), receipt.known());
    }
}

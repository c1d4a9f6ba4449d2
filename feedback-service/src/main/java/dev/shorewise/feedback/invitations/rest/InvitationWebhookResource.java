package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.webhooks.Webhook;
import dev.shorewise.kit.webhooks.Webhooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The client's own systems that bring links to customers. */
@Path("/v1/invitation-webhooks")
@Tag(name = "invitations")
class InvitationWebhookResource {

    private static final String CLIENT = "";
    private static final List<String> TYPES = List.of("invitation.due");

    private final Webhooks webhooks;
    private final Callers callers;

    InvitationWebhookResource(Webhooks webhooks, Callers callers) {
        this.webhooks = webhooks;
        this.callers = callers;
    }

    /** Where links are sent to. */
    @Schema(name = "NewInvitationWebhook")
    record NewWebhookJson(
            @NotNull @Size(max = 2000) @Schema(examples = "https://crm.client.example/links")
            String url) {}

    /** A target and its secret, which is shown this once. */
    @Schema(name = "RegisteredInvitationWebhook")
    record RegisteredJson(UUID id, String url, String secret) {}

    /** A target. */
    @Schema(name = "InvitationWebhook")
    record WebhookJson(UUID id, String url, Webhook.State state) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "registerInvitationWebhook",
            summary = "Have links sent here, signed, as Standard Webhooks")
    public RestResponse<RegisteredJson> register(@Valid @NotNull NewWebhookJson wanted) {
        Webhooks.Registered registered =
                webhooks.register(CLIENT, wanted.url(), TYPES, callers.current().name());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new RegisteredJson(
                        registered.webhook().id(), registered.webhook().url(), registered.secret()));
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listInvitationWebhooks", summary = "Where links are sent to")
    public List<WebhookJson> list() {
        return webhooks.list().stream()
                .filter(webhook -> webhook.types().equals(TYPES))
                .map(webhook -> new WebhookJson(webhook.id(), webhook.url(), webhook.state()))
                .toList();
    }
}

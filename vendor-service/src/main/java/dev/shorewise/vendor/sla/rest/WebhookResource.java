package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.webhooks.Delivery;
import dev.shorewise.kit.webhooks.Webhook;
import dev.shorewise.kit.webhooks.Webhooks;
import dev.shorewise.vendor.contacts.ContactFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is told when a statement is locked or a level goes astray. A vendor is told of its own agreements only. */
@Path("/v1/webhooks")
class WebhookResource {

    private final Webhooks webhooks;
    private final Callers callers;

    WebhookResource(Webhooks webhooks, Callers callers) {
        this.webhooks = webhooks;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Register a target; the answer shows its secret, this once")
    public RestResponse<WebhookResponse> registerWebhook(@Valid @NotNull WebhookRequest request) {
        Webhooks.Registered registered = webhooks.register(
                callers.current().vendorId().orElse(""),
                request.url(),
                request.names(),
                callers.current().name());
        return RestResponse.ResponseBuilder.<WebhookResponse>created(
                        URI.create("/v1/webhooks/" + registered.webhook().id()))
                .entity(WebhookResponse.of(registered.webhook(), registered.secret()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Targets that the caller may see, the oldest first")
    public Page<WebhookResponse> listWebhooks() {
        return new Page<>(
                webhooks.list().stream()
                        .map(webhook -> WebhookResponse.of(webhook, null))
                        .toList(),
                null);
    }

    @GET
    @Path("{webhookId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "A target")
    public WebhookResponse getWebhook(@PathParam("webhookId") String webhookId) {
        return WebhookResponse.of(webhooks.get(seen(webhookId)), null);
    }

    @PUT
    @Path("{webhookId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Switch a target off (DISABLED) or on again (ACTIVE); doing it twice changes nothing")
    public WebhookResponse switchWebhook(@PathParam("webhookId") String webhookId, @Valid @NotNull StateChange change) {
        UUID id = seen(webhookId);
        Webhook.State state = ContactFilter.parse("state", Webhook.State.class, change.state())
                .orElseThrow();
        return WebhookResponse.of(webhooks.switchTo(id, state), null);
    }

    @POST
    @Path("{webhookId}/secrets")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Make a new secret; deliveries carry a signature of the former one too, until the next change")
    public RestResponse<WebhookResponse> rotateWebhookSecret(@PathParam("webhookId") String webhookId) {
        Webhooks.Registered rotated = webhooks.rotate(seen(webhookId));
        return RestResponse.status(
                RestResponse.Status.CREATED, WebhookResponse.of(rotated.webhook(), rotated.secret()));
    }

    @GET
    @Path("{webhookId}/deliveries")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "The newest deliveries of a target")
    public Page<Delivery> listWebhookDeliveries(
            @PathParam("webhookId") String webhookId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return new Page<>(webhooks.deliveries(seen(webhookId), limit), null);
    }

    @POST
    @Path("{webhookId}/deliveries/{deliveryId}/replays")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Send a delivery again, under the same event id")
    public RestResponse<Delivery> replayWebhookDelivery(
            @PathParam("webhookId") String webhookId, @PathParam("deliveryId") String deliveryId) {
        Delivery again = webhooks.replay(seen(webhookId), Desk.id(deliveryId));
        return RestResponse.status(RestResponse.Status.ACCEPTED, again);
    }

    private UUID seen(String webhookId) {
        Webhook webhook = webhooks.get(Desk.id(webhookId));
        callers.current().mustSee(webhook.vendorId());
        return webhook.id();
    }
}

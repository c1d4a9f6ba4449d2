package dev.shorewise.feedback.invitations;

import dev.shorewise.kit.webhooks.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;

/** To the client's own system, which knows how to reach the customer; signed and tried again as all webhooks are. */
@ApplicationScoped
class WebhookSender implements Sender {

    /** The type of its events. */
    static final String TYPE = "invitation.due";

    /** No vendor is told of links to its judges. */
    private static final String CLIENT_ONLY = "";

    private final Webhooks webhooks;

    WebhookSender(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Terms.Delivery delivery() {
        return Terms.Delivery.WEBHOOK;
    }

    @Override
    public void send(Message message) {
        webhooks.publish(CLIENT_ONLY, message.invitation() + "/" + message.before(), TYPE, """
                {"invitation":"%s","customer":"%s","link":"%s","language":"%s","expiresAt":"%s","reminder":%b}""".formatted(
                        message.invitation(),
                        message.customer(),
                        message.link(),
                        message.language().tag(),
                        message.expiresAt(),
                        message.before() > 0));
    }
}

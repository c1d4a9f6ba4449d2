package dev.shorewise.kit.webhooks;

import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Who wants to be told what, and what became of it. */
@ApplicationScoped
public class Webhooks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookRows rows;
    private final Targets targets;
    private final Clock clock;

    @Inject
    Webhooks(WebhookRows rows, WebhookConfig config) {
        this(rows, new Targets(Targets::system, config.allowInside()), Clock.systemUTC());
    }

    Webhooks(WebhookRows rows, Targets targets, Clock clock) {
        this.rows = rows;
        this.targets = targets;
        this.clock = clock;
    }

    /** A new target and its secret, which is shown this once. */
    public record Registered(Webhook webhook, String secret) {}

    /**
     * Registers a target.
     *
     * @param vendorId whose events; empty for the client, who is told of all
     * @throws KitRefusal (400) for an address that is not public
     */
    @Transactional
    public Registered register(String vendorId, String url, List<String> types, String by) {
        targets.parse(url);
        Webhook webhook = new Webhook(
                vendorId, UUID.randomUUID(), url, List.copyOf(new TreeSet<>(types)), Webhook.State.ACTIVE, by, now());
        String secret = Signature.secret(RANDOM);
        rows.add(webhook, secret);
        return new Registered(webhook, secret);
    }

    /** A new secret; until the next rotation deliveries carry a signature of the former one too. */
    @Transactional
    public Registered rotate(UUID id) {
        Webhook webhook = get(id);
        String secret = Signature.secret(RANDOM);
        rows.rotate(id, secret);
        return new Registered(webhook, secret);
    }

    /** Switches a target off, or on again. */
    @Transactional
    public Webhook switchTo(UUID id, Webhook.State state) {
        get(id);
        rows.state(id, state);
        return get(id);
    }

    /** A target; refused as unknown if there is none or the caller may not see it. */
    @Transactional
    public Webhook get(UUID id) {
        return rows.find(id).orElseThrow(KitRefusal::unknown);
    }

    @Transactional
    public List<Webhook> list() {
        return rows.all();
    }

    /** The newest deliveries of a target. */
    @Transactional
    public List<Delivery> deliveries(UUID id, int most) {
        get(id);
        return rows.deliveries(id, most);
    }

    /** Sends a delivery again, under the same event id. */
    @Transactional
    public Delivery replay(UUID webhook, UUID delivery) {
        get(webhook);
        Delivery known = rows.delivery(delivery)
                .filter(found -> found.webhookId().equals(webhook))
                .orElseThrow(KitRefusal::unknown);
        rows.outcome(known.id(), Delivery.State.PENDING, 0, now(), known.status(), null, null);
        return rows.delivery(delivery).orElseThrow(KitRefusal::unknown);
    }

    /**
     * Tells everybody who asked for it what happens in this transaction; nothing is sent if it fails.
     *
     * @param vendorId whom it is about
     * @param event names what happened; the same event is told to a target once, however often it is published
     * @param type words with dots between them, such as {@code statement.locked}
     * @param data JSON; told as {@code {"type": ..., "timestamp": ..., "data": ...}}
     */
    @Transactional
    public void publish(String vendorId, String event, String type, String data) {
        UUID id = UUID.nameUUIDFromBytes((type + "/" + event).getBytes(StandardCharsets.UTF_8));
        Instant now = now();
        rows.publish(vendorId, id, type, envelope(type, now, data), now);
    }

    /** Deletes what was or is to be told about somebody, by a pseudonym that stands in it. */
    @Transactional
    public void forget(String pseudonym) {
        rows.forget(pseudonym);
    }

    /** The body that Standard Webhooks recommends, so that receivers can tell types apart. */
    static String envelope(String type, Instant at, String data) {
        return "{\"type\":\"" + type + "\",\"timestamp\":\"" + at + "\",\"data\":" + data + "}";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

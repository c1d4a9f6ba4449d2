package dev.shorewise.vendor.handover;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.vendor.contacts.ClosedContact;
import dev.shorewise.vendor.contacts.ClosedContacts;
import dev.shorewise.vendor.handover.feedback.HandoverReceiver;
import dev.shorewise.vendor.registry.Delivery;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Empties the outbox, batch by batch. What feedback-service does not take waits, and nothing else does. */
@ApplicationScoped
public class Handover implements BackgroundWork {

    private static final Logger LOG = Logger.getLogger(Handover.class);
    private static final Duration POLL = Duration.ofSeconds(5);

    private final ClosedContacts contacts;
    private final Sites sites;
    private final HandoverReceiver receiver;
    private final HandoverSettings settings;

    Handover(ClosedContacts contacts, Sites sites, HandoverReceiver receiver, HandoverSettings settings) {
        this.contacts = contacts;
        this.sites = sites;
        this.receiver = receiver;
        this.settings = settings;
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("handover", settings.enabled(), POLL);
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        try {
            return VendorScope.ALL.call(this::handOver) == settings.batch();
        } catch (RuntimeException e) {
            LOG.warnf("Closed contacts wait: feedback-service does not take them (%s)", e.getMessage());
            return false;
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        VendorScope.ALL.run(() -> contacts.tidy(settings.patience()));
    }

    /**
     * Hands over one batch; gives how many were taken.
     *
     * @throws RuntimeException if nobody took it; it waits on
     */
    public int handOver() {
        return contacts.handOver(settings.batch(), batch -> receiver.take(placed(batch)));
    }

    private List<PlacedContact> placed(List<ClosedContact> batch) {
        Map<List<String>, Site> bySite = new HashMap<>();
        sites.all().forEach(site -> bySite.put(List.of(site.vendorId(), site.id()), site));
        Map<List<String>, NavigableMap<LocalDate, Delivery>> models = new HashMap<>();
        sites.deliveries().forEach(delivery -> models.computeIfAbsent(
                        List.of(delivery.vendorId(), delivery.siteId()), site -> new TreeMap<>())
                .put(delivery.since(), delivery));
        return batch.stream()
                .map(contact -> {
                    List<String> key = List.of(contact.vendorId(), contact.siteId());
                    Map.Entry<LocalDate, Delivery> since =
                            models.getOrDefault(key, new TreeMap<>()).floorEntry(contact.day());
                    Site site = bySite.get(key);
                    return new PlacedContact(
                            contact,
                            site == null ? null : site.facts().timeZone(),
                            since == null ? null : since.getValue().model());
                })
                .toList();
    }
}

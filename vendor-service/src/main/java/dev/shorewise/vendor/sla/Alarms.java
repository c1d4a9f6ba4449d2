package dev.shorewise.vendor.sla;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.webhooks.Webhooks;
import dev.shorewise.vendor.sla.store.AlarmRows;
import dev.shorewise.vendor.sla.store.Canonical;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells who asked for it when a running month begins to go astray. Each alarm is told once when it is crossed into, stands
 * until a later look no longer sees it, and is told again only if it comes back after that.
 */
@ApplicationScoped
public class Alarms {

    /** The event that webhooks are told of. */
    public static final String TYPE = "sla.alarm";

    private static final Logger LOG = Logger.getLogger(Alarms.class);
    private static final int PAGE = 200;

    private final Agreements agreements;
    private final Outlooks outlooks;
    private final AlarmRows rows;
    private final Webhooks webhooks;
    private final Clock clock;

    Alarms(Agreements agreements, Outlooks outlooks, AlarmRows rows, Webhooks webhooks, Clock clock) {
        this.agreements = agreements;
        this.outlooks = outlooks;
        this.rows = rows;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAround() {
        VendorScope.ALL.run(() -> {
            List<Agreement> page = agreements.list(null, Optional.empty(), PAGE);
            while (!page.isEmpty()) {
                page.forEach(this::lookAt);
                page = agreements.list(
                        null, Optional.of(page.get(page.size() - 1).id()), PAGE);
            }
        });
    }

    private void lookAt(Agreement agreement) {
        try {
            look(agreement, clock.instant());
        } catch (SlaRefusal e) {
            LOG.debugf("No outlook of %s: %s", agreement.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The outlook of %s failed", agreement.id());
        }
    }

    /** Looks at an agreement as it stands at an instant; gives the alarms that began since the last look. */
    List<RaisedAlarm> look(Agreement agreement, Instant asOf) {
        Outlook outlook = outlooks.of(agreement, asOf);
        Instant at = asOf.truncatedTo(ChronoUnit.MICROS);
        return keep(
                agreement,
                outlook.levels().stream()
                        .flatMap(level ->
                                level.alarms().stream().map(alarm -> raised(agreement, outlook, level, alarm, at)))
                        .toList(),
                at);
    }

    /** The newest alarms of an agreement, standing or over. */
    @Transactional
    public List<RaisedAlarm> newest(String agreementId, int most) {
        return rows.newest(agreementId, most);
    }

    @Transactional
    List<RaisedAlarm> keep(Agreement agreement, List<RaisedAlarm> seen, Instant at) {
        rows.standing(agreement.id()).stream()
                .filter(standing -> seen.stream().noneMatch(standing::isAbout))
                .forEach(over -> rows.clear(over.id(), at));
        List<RaisedAlarm> began = seen.stream().filter(rows::add).toList();
        began.forEach(alarm -> webhooks.publish(agreement.vendorId(), alarm.id(), TYPE, Canonical.write(alarm)));
        return began;
    }

    private static RaisedAlarm raised(
            Agreement agreement, Outlook outlook, LevelOutlook level, LevelOutlook.Alarm alarm, Instant at) {
        return new RaisedAlarm(
                UUID.randomUUID().toString(),
                agreement.id(),
                agreement.vendorId(),
                YearMonth.parse(outlook.month()),
                level.levelId(),
                alarm.kind(),
                alarm.burn() == null ? null : alarm.burn().rate().longWindow().toString(),
                alarm.urgent(),
                alarm.text() + ". " + level.sentence(),
                at,
                null);
    }
}

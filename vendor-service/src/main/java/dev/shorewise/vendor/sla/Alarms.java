package dev.shorewise.vendor.sla;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.webhooks.Webhooks;
import dev.shorewise.vendor.sla.store.Canonical;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tells who asked for it when a running month goes astray: each kind of alarm of a level once a day. */
@ApplicationScoped
public class Alarms {

    private static final Logger LOG = Logger.getLogger(Alarms.class);
    private static final int MOST = 1_000;

    private final Agreements agreements;
    private final Outlooks outlooks;
    private final Webhooks webhooks;
    private final Clock clock;

    Alarms(Agreements agreements, Outlooks outlooks, Webhooks webhooks, Clock clock) {
        this.agreements = agreements;
        this.outlooks = outlooks;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** An alarm as it is told. */
    record Told(
            String agreementId,
            String vendorId,
            String month,
            String levelId,
            LevelOutlook.Alarm alarm,
            String sentence) {}

    @Scheduled(every = "15m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAround() {
        VendorScope.ALL.run(() -> agreements.list(null, Optional.empty(), MOST).forEach(this::lookAt));
    }

    private void lookAt(Agreement agreement) {
        try {
            raise(agreement, clock.instant());
        } catch (SlaRefusal e) {
            LOG.debugf("No outlook of %s: %s", agreement.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The outlook of %s failed", agreement.id());
        }
    }

    /** Tells the alarms of an agreement as it stands at an instant; gives how many there are. */
    int raise(Agreement agreement, Instant asOf) {
        Outlook outlook = outlooks.of(agreement, asOf);
        LocalDate day = LocalDate.ofInstant(asOf, agreement.facts().timeZone());
        int raised = 0;
        for (LevelOutlook level : outlook.levels()) {
            List<LevelOutlook.Alarm> alarms = level.alarms();
            for (LevelOutlook.Alarm alarm : alarms) {
                String window = alarm.burn() == null
                        ? ""
                        : alarm.burn().rate().longWindow().toString();
                webhooks.publish(
                        agreement.vendorId(),
                        String.join(
                                "/",
                                agreement.id(),
                                level.levelId(),
                                alarm.kind().name(),
                                window,
                                day.toString()),
                        "sla.alarm",
                        Canonical.write(new Told(
                                agreement.id(),
                                agreement.vendorId(),
                                outlook.month(),
                                level.levelId(),
                                alarm,
                                level.sentence())));
                raised++;
            }
        }
        return raised;
    }
}

package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.callers.VendorScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Closes months whose time is over, where somebody asked for that; harmless if several replicas do. */
@ApplicationScoped
class MonthClosing {

    private final ContactConfig config;
    private final ContactMonths months;

    MonthClosing(ContactConfig config, ContactMonths months) {
        this.config = config;
        this.months = months;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeWhatIsDue() {
        config.closeAfterDays().ifPresent(days -> VendorScope.ALL.run(() -> months.closeDue(Optional.empty(), days)));
    }
}

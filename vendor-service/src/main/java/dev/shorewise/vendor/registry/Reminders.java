package dev.shorewise.vendor.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates of all contracts that the caller may see. Contracts are few, so they are read and judged one by one. */
@ApplicationScoped
public class Reminders {

    private static final int ALL = 100_000;

    private final Entries entries;
    private final Clock clock;

    Reminders(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** A date and whose contract it is in. */
    public record Due(String vendorId, String contractId, Deadline deadline) {}

    /** Today in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What should have been reminded of by a day, soonest first. */
    public List<Due> due(LocalDate by) {
        LocalDate today = today();
        return entries
                .<Contract>list(Entry.Kind.CONTRACT, Optional.empty(), Optional.empty(), Optional.empty(), ALL)
                .stream()
                .flatMap(entry -> entry.body().deadlines(today).stream()
                        .map(deadline -> new Due(entry.vendorId(), entry.id(), deadline)))
                .filter(due -> !due.deadline().remindFrom().isAfter(by))
                .sorted(Comparator.comparing((Due due) -> due.deadline().on()).thenComparing(Due::vendorId))
                .toList();
    }
}

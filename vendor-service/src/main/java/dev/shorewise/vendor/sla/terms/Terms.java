package dev.shorewise.vendor.sla.terms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one version of an agreement says. Never changes once it is in force; a change is another version. */
public record Terms(
        List<ServiceLevel> levels,
        List<Pool> pools,
        CreditRules credits,
        Remedies remedies,
        Reporting reporting,
        ChangeRules changes) {

    public Terms(
            @Nullable List<ServiceLevel> levels,
            @Nullable List<Pool> pools,
            @Nullable CreditRules credits,
            @Nullable Remedies remedies,
            @Nullable Reporting reporting,
            @Nullable ChangeRules changes) {
        this.levels = levels == null ? List.of() : List.copyOf(levels);
        this.pools = pools == null ? List.of() : List.copyOf(pools);
        this.credits = credits == null ? CreditRules.usual() : credits;
        this.remedies = remedies == null ? Remedies.NONE : remedies;
        this.reporting = reporting == null ? Reporting.DEFAULT : reporting;
        this.changes = changes == null ? ChangeRules.USUAL : changes;
    }

    /** With the usual rules for changes. */
    public Terms(
            @Nullable List<ServiceLevel> levels,
            @Nullable List<Pool> pools,
            @Nullable CreditRules credits,
            @Nullable Remedies remedies,
            @Nullable Reporting reporting) {
        this(levels, pools, credits, remedies, reporting, null);
    }

    public Optional<ServiceLevel> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The same with other levels. */
    public Terms of(List<ServiceLevel> others) {
        return new Terms(others, pools, credits, remedies, reporting, changes);
    }

    /** Whether a level is reported by its parts though contacts could tell it. */
    public boolean isReported(ServiceLevel level) {
        return reporting.reported().contains(level.id());
    }

    public Optional<Pool> pool(@Nullable String id) {
        return pools.stream().filter(pool -> pool.id().equals(id)).findFirst();
    }
}

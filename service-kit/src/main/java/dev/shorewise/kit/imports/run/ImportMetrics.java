package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.store.JobLeases.Counts;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** What operators see of imports: jobs by how they ended, rows by their fate. */
@ApplicationScoped
public class ImportMetrics {

    private final MeterRegistry registry;

    ImportMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Claimed job, Counts counts) {
        rows(job, "accepted", counts.applied().created().rows());
        rows(job, "unchanged", counts.applied().unchanged().rows());
        rows(job, "restated", counts.applied().restated().rows());
        rows(job, "rejected", counts.rejected());
        rows(job, "skipped", counts.skipped());
    }

    void ended(Claimed job, JobState state) {
        registry.counter(
                        "shorewise.import.jobs",
                        "kind",
                        job.context().kind(),
                        "state",
                        state.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private void rows(Claimed job, String fate, long count) {
        if (count > 0) {
            registry.counter("shorewise.import.rows", "kind", job.context().kind(), "fate", fate)
                    .increment(count);
        }
    }
}

package dev.shorewise.vendor.contacts;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.store.DistributionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Times of contacts as exact histograms, read from the contacts themselves. */
@ApplicationScoped
public class Distributions {

    private final DistributionRows rows;

    Distributions(DistributionRows rows) {
        this.rows = rows;
    }

    /** Milliseconds and how often they occur, by the group's key; groups without any are missing. */
    @Transactional
    public Map<String, Histogram> read(ContactScope scope, Grouping grouping, Sample sample) {
        return rows.read(scope, grouping, sample);
    }
}

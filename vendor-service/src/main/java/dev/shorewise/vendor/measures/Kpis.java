package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Sample;
import dev.shorewise.vendor.contacts.Snapshot;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes figures. */
@ApplicationScoped
public class Kpis {

    private final Snapshots snapshots;

    Kpis(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * The figures of one group.
     *
     * @param key what its contacts have in common; empty if they name nothing
     */
    public record Group(String key, List<Measure> measures) {}

    /**
     * Figures and the state of the contacts that they rest on.
     *
     * @param revision grows whenever a contact of a month that the period touches changes
     */
    public record Answer(List<Group> groups, long revision) {}

    /**
     * The figures of every group in which something happened; without grouping, of the one group whatever happened.
     *
     * @param definitions ids separated by commas; null for the default set
     */
    public Answer compute(ContactScope scope, Grouping grouping, @Nullable String definitions, Params params) {
        List<Kpi> kpis = Catalogue.select(definitions);
        return snapshots.read(contacts -> compute(contacts, scope, grouping, kpis, params));
    }

    private static Answer compute(
            Snapshot contacts, ContactScope scope, Grouping grouping, List<Kpi> kpis, Params params) {
        SortedMap<String, Parts> groups = new TreeMap<>(contacts.parts(scope, grouping, params.times()));
        if (grouping == Grouping.NONE) {
            groups.putIfAbsent(Grouping.ALL, Parts.NOTHING);
        }
        Map<Sample, Map<String, Histogram>> samples = samples(contacts, scope, grouping, kpis);
        List<Group> figures = groups.entrySet().stream()
                .map(group -> figures(scope, grouping, group, samples, params, kpis))
                .toList();
        return new Answer(figures, contacts.revision(scope.vendorId(), scope.period()));
    }

    private static Map<Sample, Map<String, Histogram>> samples(
            Snapshot contacts, ContactScope scope, Grouping grouping, List<Kpi> kpis) {
        Map<Sample, Map<String, Histogram>> samples = new EnumMap<>(Sample.class);
        for (Kpi kpi : kpis) {
            if (kpi.formula() instanceof Formula.Quantile quantile) {
                samples.computeIfAbsent(quantile.sample(), sample -> contacts.distributions(scope, grouping, sample));
            }
        }
        return samples;
    }

    private static Group figures(
            ContactScope scope,
            Grouping grouping,
            Map.Entry<String, Parts> group,
            Map<Sample, Map<String, Histogram>> samples,
            Params params,
            List<Kpi> kpis) {
        Map<Sample, Histogram> own = new EnumMap<>(Sample.class);
        samples.forEach((sample, byKey) -> own.put(sample, byKey.getOrDefault(group.getKey(), Histogram.EMPTY)));
        Figures figures = new Figures(group.getValue(), own, params, Evidence.address(scope, grouping, group.getKey()));
        return new Group(group.getKey(), kpis.stream().map(figures::of).toList());
    }
}

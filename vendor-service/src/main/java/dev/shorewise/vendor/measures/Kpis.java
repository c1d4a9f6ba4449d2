package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Snapshots;
import dev.shorewise.vendor.counted.CountedParts;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Timetables;
import dev.shorewise.vendor.registry.hours.DatedHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Computes figures. */
@ApplicationScoped
public class Kpis {

    private final Snapshots snapshots;
    private final Sites sites;
    private final Timetables timetables;
    private final CountedParts counted;

    Kpis(Snapshots snapshots, Sites sites, Timetables timetables, CountedParts counted) {
        this.counted = counted;
        this.snapshots = snapshots;
        this.sites = sites;
        this.timetables = timetables;
    }

    /**
     * The figures of one group.
     *
     * @param key what its contacts have in common, in one text; empty if they name nothing
     * @param by the same, by the name of each dimension; empty if nothing was told apart
     */
    public record Group(String key, Map<String, String> by, List<Measure> measures) {}

    /**
     * Figures and the state of the contacts that they rest on.
     *
     * @param revision grows whenever a contact of a month that the period touches changes
     */
    public record Answer(List<Group> groups, long revision) {}

    /** As {@link #compute(Cut, String, Params)}, told apart by at most one dimension. */
    public Answer compute(ContactScope scope, Grouping grouping, @Nullable String definitions, Params params) {
        return compute(Cut.of(scope, grouping), definitions, params);
    }

    /**
     * The figures of every group in which something happened; without grouping, of the one group whatever happened.
     *
     * @param definitions ids separated by commas; null for the default set
     */
    public Answer compute(Cut cut, @Nullable String definitions, Params params) {
        List<Kpi> kpis = Catalogue.select(definitions);
        List<Kpi> read = withThoseOf(params.counted().balance(), kpis);
        SiteModels models = models(cut, read);
        CountedFigures others = CountedFigures.of(read, models, params, counted);
        return snapshots.read(contacts -> {
            SortedMap<GroupKey, Figures> figures = new Reading(contacts, models, params).figures(read);
            others.groups().forEach(key -> figures.computeIfAbsent(key, none -> Figures.ofNothing(params)));
            List<Group> groups = figures.entrySet().stream()
                    .map(group -> {
                        GroupFigures of = new GroupFigures(cut, group.getKey(), group.getValue(), others);
                        return new Group(
                                group.getKey().text(),
                                named(cut, group.getKey()),
                                kpis.stream().map(of::of).toList());
                    })
                    .toList();
            return new Answer(groups, contacts.revision(cut.vendorId(), cut.period()));
        });
    }

    /** A score is made of figures that must be read with it. */
    private static List<Kpi> withThoseOf(Optional<Balance> balance, List<Kpi> kpis) {
        Set<Kpi> all = new LinkedHashSet<>(kpis);
        if (kpis.stream().anyMatch(kpi -> kpi.definition().id().equals(CountedFigures.BALANCED))) {
            balance.ifPresent(score -> all.addAll(Catalogue.select(score.definitions())));
        }
        return List.copyOf(all);
    }

    /** What the registry says about the sites, as far as it is asked for. */
    SiteModels models(Cut cut, List<Kpi> kpis) {
        boolean timed = kpis.stream()
                .anyMatch(kpi -> kpi.formula().isAboutCases() || kpi.formula().isAboutSlots());
        if (!timed && !cut.dimensions().contains(Dimension.DELIVERY_MODEL)) {
            return SiteModels.of(cut, SiteTimes.NOT_ASKED, List.of());
        }
        Map<List<String>, DatedHours> hours = timed ? timetables.hours(cut.vendorId()) : Map.of();
        Optional<String> siteId = Optional.ofNullable(cut.only().get(Dimension.SITE));
        List<Site> asked = sites.all().stream()
                .filter(site -> cut.vendorId().isEmpty()
                        || site.vendorId().equals(cut.vendorId().get()))
                .filter(site -> siteId.isEmpty() || site.id().equals(siteId.get()))
                .toList();
        return SiteModels.of(cut, new SiteTimes(asked, hours), sites.deliveries());
    }

    /** A key by the names of its dimensions. */
    static Map<String, String> named(Cut cut, GroupKey key) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cut.by().size(); i++) {
            named.put(cut.by().get(i).apiName(), key.values().get(i));
        }
        return named;
    }
}

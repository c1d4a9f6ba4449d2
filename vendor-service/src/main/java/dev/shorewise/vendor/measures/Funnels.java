package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Funnel;
import dev.shorewise.statistics.comparison.Heterogeneity;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Sites, agents or other units around their common rate: inside, to watch or outside, never ranked. */
@ApplicationScoped
public class Funnels {

    /** Below it limits are so wide that a unit is shown without a verdict. */
    static final int LEAST_TRIALS = 30;

    /** Below it units have no common rate to speak of. */
    static final int LEAST_UNITS = 5;

    private final Kpis kpis;
    private final Snapshots snapshots;

    Funnels(Kpis kpis, Snapshots snapshots) {
        this.kpis = kpis;
        this.snapshots = snapshots;
    }

    /**
     * One unit.
     *
     * @param z standard errors from the centre, by chance alone
     * @param watch 95 % of units lie here, overdispersion allowed for
     * @param outside 99.8 % lie here
     * @param position where the unit lies; empty below {@value #LEAST_TRIALS} trials
     */
    public record Unit(
            String key,
            Map<String, String> by,
            Measure measure,
            double z,
            Measure.Bounds watch,
            Measure.Bounds outside,
            Optional<Funnel.Position> position) {}

    /**
     * How much units differ beyond chance.
     *
     * @param chance how often units that are alike would differ this much
     * @param realShare the share of the visible spread that is real, 0 to 1
     * @param tau standard deviation between units: the consistency figure
     * @param method its definition
     */
    public record Spread(double chance, double realShare, double tau, String method) {}

    /**
     * A funnel.
     *
     * @param centre all successes over all trials
     * @param overdispersion mean squared z; above 1 its root widens the limits
     * @param spread empty below {@value #LEAST_UNITS} units of {@value #LEAST_TRIALS} trials
     */
    public record Answer(
            double centre,
            double overdispersion,
            String method,
            Optional<Spread> spread,
            List<Unit> units,
            long revision) {}

    /**
     * Makes a funnel of the groups that have any trials.
     *
     * @throws KitRefusal (400) unless the definition is a share
     */
    public Optional<Answer> of(Cut cut, String definition, Params params) {
        Kpi kpi = Comparisons.comparable(definition);
        if (kpi.formula() instanceof Formula.Mean) {
            throw KitRefusal.badParameter("definition", "a share of /v1/kpi-definitions");
        }
        SiteModels models = kpis.models(cut, List.of(kpi));
        return snapshots.read(contacts -> {
            SortedMap<GroupKey, Figures> groups = new Reading(contacts, models, params).figures(List.of(kpi));
            groups.values().removeIf(group -> !rate(kpi, group).isMeasured());
            return groups.isEmpty()
                    ? Optional.empty()
                    : Optional.of(of(cut, kpi, groups, contacts.revision(cut.vendorId(), cut.period())));
        });
    }

    private static Answer of(Cut cut, Kpi kpi, SortedMap<GroupKey, Figures> groups, long revision) {
        List<Ratio> rates =
                groups.values().stream().map(group -> rate(kpi, group)).toList();
        List<Ratio> large = rates.stream()
                .filter(rate -> rate.denominator() >= LEAST_TRIALS)
                .toList();
        Funnel funnel = Funnel.of(rates);
        List<Unit> units = new ArrayList<>();
        groups.forEach((key, figures) -> {
            Ratio rate = rate(kpi, figures);
            long trials = rate.denominator();
            units.add(new Unit(
                    key.text(),
                    Kpis.named(cut, key),
                    figures.of(kpi),
                    funnel.z(rate),
                    MeasureMaker.bounds(funnel.limits(trials, Funnel.WATCH, funnel.widening())),
                    MeasureMaker.bounds(funnel.limits(trials, Funnel.OUTSIDE, funnel.widening())),
                    trials < LEAST_TRIALS ? Optional.empty() : Optional.of(funnel.position(rate))));
        });
        Optional<Spread> spread = large.size() < LEAST_UNITS ? Optional.empty() : Optional.of(spread(large));
        return new Answer(funnel.centre(), funnel.overdispersion(), Funnel.METHOD, spread, units, revision);
    }

    private static Spread spread(List<Ratio> rates) {
        Heterogeneity units = Heterogeneity.of(rates);
        return new Spread(units.chance(), units.realShare(), units.tau(), Heterogeneity.METHOD);
    }

    private static Ratio rate(Kpi kpi, Figures figures) {
        return figures.rate(kpi).orElse(Ratio.NONE);
    }
}

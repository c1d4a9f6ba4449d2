package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.comparison.RateDifference;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups held against one of them, or each against all others together: how far apart, how sure, and what remains of it
 * when so many are compared. Groups below the definition's size for comparing are shown and not compared.
 */
@ApplicationScoped
public class Comparisons {

    /** Against what a group is held if nobody says. */
    public static final String THE_REST = "rest";

    private final Kpis kpis;
    private final Snapshots snapshots;

    Comparisons(Kpis kpis, Snapshots snapshots) {
        this.kpis = kpis;
        this.snapshots = snapshots;
    }

    /**
     * One group.
     *
     * @param difference from what it is held against; null if it was not compared
     */
    public record Group(
            String key,
            Map<String, String> by,
            Measure measure,
            @Nullable Difference difference) {}

    /**
     * How a group differs.
     *
     * @param value the group's figure less the other, in the definition's unit
     * @param interval of the difference
     * @param test its definition
     * @param chance how often groups that are alike would differ this much
     * @param holm that chance, adjusted so that no false alarm among all comparisons is likely; for what costs money
     * @param benjaminiHochberg adjusted so that few of the alarms are false; for screening
     */
    public record Difference(
            double value, Measure.Bounds interval, String test, double chance, double holm, double benjaminiHochberg) {}

    /** All of them, and how many were compared. */
    public record Answer(List<Group> groups, int compared, long revision) {}

    /**
     * Compares.
     *
     * @param definition of a share or a mean
     * @param against the key of a group, or {@value #THE_REST}
     * @throws KitRefusal (400) for another definition, a cut without groups, or a key that no group has
     */
    public Answer compare(Cut cut, String definition, String against, Params params) {
        Kpi kpi = comparable(definition);
        SiteModels models = kpis.models(cut, List.of(kpi));
        return snapshots.read(contacts -> {
            SortedMap<GroupKey, Figures> groups = new Reading(contacts, models, params).figures(List.of(kpi));
            return new Answer(
                    compare(cut, kpi, groups, against),
                    (int) groups.values().stream()
                            .filter(group -> isEnough(kpi, group))
                            .count(),
                    contacts.revision(cut.vendorId(), cut.period()));
        });
    }

    /** The one definition that is asked for, of a share or a mean. */
    static Kpi comparable(String definition) {
        List<Kpi> selected = Catalogue.select(definition);
        Formula formula = selected.get(0).formula();
        if (selected.size() > 1
                || !(formula instanceof Formula.Share
                        || formula instanceof Formula.Mean
                        || formula instanceof Formula.CaseShare
                        || formula instanceof Formula.CaseMean
                        || formula instanceof Formula.Resolved)) {
            throw KitRefusal.badParameter("definition", "one share or mean of /v1/kpi-definitions");
        }
        return selected.get(0);
    }

    private static List<Group> compare(Cut cut, Kpi kpi, SortedMap<GroupKey, Figures> groups, String against) {
        Optional<Size> one = groups.entrySet().stream()
                .filter(group -> group.getKey().text().equals(against))
                .map(group -> Size.of(kpi, group.getValue()))
                .findFirst();
        if (one.isEmpty() && !against.equals(THE_REST)) {
            throw KitRefusal.badParameter("against", THE_REST + ", or the key of one of the groups");
        }
        Size all = groups.values().stream().map(group -> Size.of(kpi, group)).reduce(Size.NONE, Size::plus);
        List<GroupKey> compared = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        groups.forEach((key, figures) -> {
            Size own = Size.of(kpi, figures);
            Size other = one.orElseGet(() -> all.minus(own));
            int least = kpi.definition().minimum().compare();
            if (!key.text().equals(against) && own.n() >= least && other.n() >= least) {
                own.gap(other).ifPresent(gap -> {
                    compared.add(key);
                    gaps.add(gap);
                });
            }
        });
        double[] chances = gaps.stream().mapToDouble(Gap::chance).toArray();
        double[] holm = Multiplicity.holm(chances);
        double[] screened = Multiplicity.benjaminiHochberg(chances);
        List<Group> shown = new ArrayList<>();
        groups.forEach((key, figures) -> {
            int index = compared.indexOf(key);
            shown.add(new Group(
                    key.text(),
                    Kpis.named(cut, key),
                    figures.of(kpi),
                    index < 0 ? null : gaps.get(index).shown(holm[index], screened[index])));
        });
        return shown;
    }

    private static boolean isEnough(Kpi kpi, Figures figures) {
        return Size.of(kpi, figures).n() >= kpi.definition().minimum().compare();
    }

    /** What a group brings to a comparison: one of the two is empty. */
    private record Size(Ratio rate, Moments mean, boolean isRate) {

        static final Size NONE = new Size(Ratio.NONE, Moments.NONE, true);

        static Size of(Kpi kpi, Figures figures) {
            Optional<Ratio> rate = figures.rate(kpi);
            return new Size(rate.orElse(Ratio.NONE), figures.moments(kpi).orElse(Moments.NONE), rate.isPresent());
        }

        Size plus(Size other) {
            return new Size(rate.plus(other.rate), mean.plus(other.mean), other.isRate);
        }

        Size minus(Size part) {
            return new Size(
                    new Ratio(rate.numerator() - part.rate.numerator(), rate.denominator() - part.rate.denominator()),
                    new Moments(
                            mean.count() - part.mean.count(),
                            mean.sum().subtract(part.mean.sum()),
                            mean.sumOfSquares().subtract(part.mean.sumOfSquares())),
                    part.isRate);
        }

        long n() {
            return isRate ? rate.denominator() : mean.count();
        }

        Optional<Gap> gap(Size other) {
            if (isRate) {
                RateDifference apart = RateDifference.between(rate, other.rate);
                return Optional.of(new Gap(
                        apart.value(),
                        apart.interval(),
                        apart.test().method(),
                        apart.test().chance()));
            }
            return MeanDifference.between(mean, other.mean)
                    .map(apart -> new Gap(apart.value(), apart.interval(), MeanDifference.TEST, apart.chance()));
        }
    }

    private record Gap(double value, Interval interval, String test, double chance) {

        Difference shown(double holm, double screened) {
            return new Difference(value, MeasureMaker.bounds(interval), test, chance, holm, screened);
        }
    }
}

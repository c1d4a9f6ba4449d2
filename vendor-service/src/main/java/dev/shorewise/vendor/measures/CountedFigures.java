package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.statistics.sampling.SampleSize;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.counted.Amount;
import dev.shorewise.vendor.counted.CountedPart;
import dev.shorewise.vendor.counted.CountedParts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures whose records others hold, from the parts that they counted. Some are made of the parts of another: the worst
 * language and all languages of {@code coverage/staffed-time@1}, and a label's share without its reader's known errors.
 */
final class CountedFigures {

    static final String BALANCED = "score/balanced@1";

    private static final String STAFFED = "coverage/staffed-time@1";
    private static final String WORST = "coverage/worst-language@1";
    private static final String ALL_LANGUAGES = "coverage/all-languages@1";
    private static final String LABELS = "sentiment/label-share@1";
    private static final String CORRECTED = "sentiment/label-share-corrected@1";
    /** What may exceed its whole. */
    private static final String CONFORMANCE = "conformance/on-queue-over-scheduled@1";

    /** Whose parts a figure is made of, where those are not its own. */
    private static final Map<String, String> MADE_OF =
            Map.of(WORST, STAFFED, ALL_LANGUAGES, STAFFED, CORRECTED, LABELS);

    private final Params params;
    private final Map<GroupKey, Map<String, Amount>> sums;
    private final Map<GroupKey, Amount> worst;

    private CountedFigures(Params params, Map<GroupKey, Map<String, Amount>> sums, Map<GroupKey, Amount> worst) {
        this.params = params;
        this.sums = sums;
        this.worst = worst;
    }

    /** Those that are asked for; nothing is read where none is. */
    static CountedFigures of(List<Kpi> kpis, SiteModels models, Params params, CountedParts parts) {
        Set<String> asked = new LinkedHashSet<>();
        kpis.stream()
                .map(Kpi::definition)
                .filter(CountedFigures::isCounted)
                .forEach(definition -> asked.add(MADE_OF.getOrDefault(definition.id(), definition.id())));
        if (asked.isEmpty() || models.cut().by().stream().anyMatch(CountedFigures::isHour)) {
            return new CountedFigures(params, Map.of(), Map.of());
        }
        SiteModels daily = models.with(withoutZone(models.cut()));
        String label = params.counted().label();
        Map<GroupKey, Map<String, Amount>> sums =
                daily.together(parts.sums(daily.physical(), asked, label), CountedFigures::plus);
        Map<GroupKey, Amount> worst = new HashMap<>();
        if (kpis.stream().anyMatch(kpi -> kpi.definition().id().equals(WORST))) {
            worst.putAll(worst(daily, parts, label));
        }
        return new CountedFigures(params, sums, worst);
    }

    /** Whether a figure is computed from what others counted. */
    static boolean isCounted(Definition definition) {
        return definition.origin().computedBy().equals(Definition.REPORTED);
    }

    /**
     * Whether parts can be what they say.
     *
     * @throws KitRefusal (400) naming what is wrong
     */
    static void check(CountedPart part) {
        Definition definition = Catalogue.select(part.definition()).get(0).definition();
        if (!isCounted(definition) || MADE_OF.containsKey(definition.id())) {
            throw KitRefusal.badParameter(
                    "definition",
                    "a figure that others count; " + definition.id() + " is computed by "
                            + definition.origin().computedBy());
        }
        Amount amount = part.amount();
        boolean share = definition.nature().kind() == Definition.Kind.RATIO
                && !definition.id().equals(CONFORMANCE);
        if (amount.denominator().signum() <= 0
                || amount.records() <= 0
                || (share
                        && (amount.numerator().signum() < 0
                                || amount.numerator().compareTo(amount.denominator()) > 0))) {
            throw KitRefusal.badParameter(
                    "numerator", "of a share from 0 to its denominator, over a denominator and records above 0");
        }
    }

    /** The groups of which anybody told. */
    Set<GroupKey> groups() {
        return sums.keySet();
    }

    /** A group's figure; empty for a definition that is computed otherwise. */
    Optional<Measure> figure(GroupKey key, Cut cut, Kpi kpi) {
        Definition definition = kpi.definition();
        if (!isCounted(definition) || definition.id().equals(BALANCED)) {
            return Optional.empty();
        }
        Amount amount = definition.id().equals(WORST)
                ? worst.get(key)
                : sums.getOrDefault(key, Map.of()).get(MADE_OF.getOrDefault(definition.id(), definition.id()));
        MeasureMaker make = new MeasureMaker(params, evidence(cut, key, definition.id()));
        return Optional.of(
                amount == null
                        ? make.nothing(definition, MeasureMaker.Reason.NOT_REPORTED)
                        : measure(make, definition, amount));
    }

    private Measure measure(MeasureMaker make, Definition definition, Amount amount) {
        if (definition.id().equals(CORRECTED)) {
            return corrected(make, definition, amount);
        }
        return make.measure(
                definition,
                amount.records(),
                amount.numerator().divide(amount.denominator(), MathContext.DECIMAL64),
                amount.numerator(),
                amount.denominator(),
                interval(definition, amount));
    }

    /** Of counts Wilson's, of means Student's; none of shares of time, whose parts are no independent trials. */
    private static Optional<Interval> interval(Definition definition, Amount amount) {
        if (definition.intervalMethod().equals(Wilson.METHOD)) {
            return Optional.of(Wilson.interval(
                    amount.numerator().longValue(), amount.denominator().longValue()));
        }
        return definition.intervalMethod().equals(MeanInterval.METHOD)
                ? amount.squares()
                        .flatMap(squares -> MeanInterval.of(
                                new Moments(amount.denominator().longValue(), amount.numerator(), squares)))
                : Optional.empty();
    }

    private Measure corrected(MeasureMaker make, Definition definition, Amount amount) {
        Interval seen = Wilson.interval(
                amount.numerator().longValue(), amount.denominator().longValue());
        double share = amount.numerator().doubleValue() / amount.denominator().doubleValue();
        BigDecimal sharpness = params.counted()
                .sensitivity()
                .add(params.counted().specificity())
                .subtract(BigDecimal.ONE);
        return make.measure(
                definition,
                amount.records(),
                MeasureMaker.decimal(truth(share)),
                MeasureMaker.decimal(share).add(params.counted().specificity()).subtract(BigDecimal.ONE),
                sharpness,
                Optional.of(new Interval(truth(seen.low()), truth(seen.high()), seen.level(), seen.method())));
    }

    private double truth(double seen) {
        return SampleSize.withoutErrors(
                seen,
                params.counted().sensitivity().doubleValue(),
                params.counted().specificity().doubleValue());
    }

    private static Map<GroupKey, Amount> worst(SiteModels daily, CountedParts parts, String label) {
        Cut cut = daily.cut();
        boolean told = cut.by().contains(Dimension.LANGUAGE);
        List<Dimension> by = new ArrayList<>(cut.by());
        if (!told) {
            by.add(Dimension.LANGUAGE);
        }
        SiteModels languages = daily.with(cut.by(by));
        Map<GroupKey, Amount> worst = new HashMap<>();
        languages
                .together(parts.sums(languages.physical(), List.of(STAFFED), label), CountedFigures::plus)
                .forEach((key, amounts) -> {
                    GroupKey group = told
                            ? key
                            : new GroupKey(key.values().subList(0, cut.by().size()));
                    Amount amount = amounts.get(STAFFED);
                    if (amount != null) {
                        worst.merge(group, amount, CountedFigures::less);
                    }
                });
        return worst;
    }

    private static Amount less(Amount one, Amount other) {
        return one.numerator()
                                .multiply(other.denominator())
                                .compareTo(other.numerator().multiply(one.denominator()))
                        <= 0
                ? one
                : other;
    }

    private static Map<String, Amount> plus(Map<String, Amount> one, Map<String, Amount> other) {
        Map<String, Amount> both = new HashMap<>(one);
        other.forEach((id, amount) -> both.merge(id, amount, Amount::plus));
        return both;
    }

    /** Days are told as each site counts them. */
    private static Cut withoutZone(Cut cut) {
        return new Cut(cut.vendorId(), cut.period(), Optional.empty(), cut.only(), cut.by());
    }

    private static boolean isHour(Dimension dimension) {
        return dimension == Dimension.HOUR || dimension == Dimension.HALF_HOUR || dimension == Dimension.HOUR_OF_DAY;
    }

    private static Optional<String> evidence(Cut cut, GroupKey key, String definition) {
        Map<Dimension, String> only = new HashMap<>(cut.only());
        for (int i = 0; i < cut.by().size(); i++) {
            only.put(cut.by().get(i), key.values().get(i));
        }
        Optional<String> vendor = cut.vendorId().or(() -> Optional.ofNullable(only.get(Dimension.VENDOR)));
        return only.containsKey(Dimension.DELIVERY_MODEL)
                ? Optional.empty()
                : vendor.flatMap(of -> Evidence.sameQuestion("/v1/kpi-parts/" + of, withoutZone(cut), key))
                        .map(address -> address + "&definition="
                                + Evidence.encode(MADE_OF.getOrDefault(definition, definition)));
    }
}

package dev.shorewise.vendor.workforce.training;

import static dev.shorewise.vendor.findings.Words.one;
import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.statistics.effects.Shrinkage;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.quality.Failures;
import dev.shorewise.vendor.workforce.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What should be taught to whom, found in reviews. Pure: tallies in, needs out. */
public final class Needs {

    private static final String RATE = "quality/failed-over-reviewed@1";
    private static final int SHOWN = 10;

    private Needs() {}

    /**
     * Needs by criterion, the one with most to gain first.
     *
     * @param reviewed failures that reviews show; criteria as {@code scorecard/criterion}
     * @param told failures that were counted of reviews kept elsewhere; criteria without a scorecard
     */
    public static List<Need> of(List<Failures> reviewed, List<Tally> told) {
        Map<String, Map<String, Ratio>> criteria = new TreeMap<>();
        for (Failures failures : reviewed) {
            criteria.computeIfAbsent(failures.criterion(), key -> new TreeMap<>())
                    .merge(failures.agent(), failures.failed(), Ratio::plus);
        }
        for (Tally tally : told) {
            criteria.computeIfAbsent(tally.measure().substring(Tally.FAILED.length()), key -> new TreeMap<>())
                    .merge(tally.agent(), new Ratio((long) tally.numerator(), (long) tally.denominator()), Ratio::plus);
        }
        return criteria.entrySet().stream()
                .map(criterion -> need(criterion.getKey(), criterion.getValue()))
                .sorted(Comparator.comparingDouble(Need::avoidable).reversed())
                .toList();
    }

    private static Need need(String criterion, Map<String, Ratio> agents) {
        Ratio all = agents.values().stream().reduce(Ratio.NONE, Ratio::plus);
        List<String> keys = new ArrayList<>(agents.keySet());
        return Shrinkage.of(keys.stream().map(agents::get).toList())
                .map(shrunk -> need(criterion, all, keys, agents, shrunk))
                .orElseGet(() -> new Need(criterion, rate(all), 0, 0, List.of(), notEnough(criterion, agents.size())));
    }

    private static Need need(
            String criterion, Ratio all, List<String> keys, Map<String, Ratio> agents, Shrinkage shrunk) {
        List<Need.Gainer> gainers = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Ratio own = agents.getOrDefault(keys.get(i), Ratio.NONE);
            Shrinkage.Estimate estimate = shrunk.estimates().get(i);
            double avoidable = own.denominator() * (estimate.value() - shrunk.mean());
            if (avoidable > 0 && shrunk.between() > 0) {
                gainers.add(new Need.Gainer(
                        keys.get(i),
                        own.numerator(),
                        own.denominator(),
                        estimate.value(),
                        estimate.interval().low(),
                        estimate.interval().high(),
                        estimate.interval().low() > shrunk.mean(),
                        avoidable));
            }
        }
        gainers.sort(Comparator.comparingDouble(Need.Gainer::avoidable).reversed());
        double avoidable = gainers.stream().mapToDouble(Need.Gainer::avoidable).sum();
        return new Need(
                criterion,
                rate(all),
                shrunk.between(),
                avoidable,
                gainers.subList(0, Math.min(SHOWN, gainers.size())),
                finding(criterion, all, agents.size(), gainers, avoidable, shrunk));
    }

    private static Finding finding(
            String criterion, Ratio all, int agents, List<Need.Gainer> gainers, double avoidable, Shrinkage shrunk) {
        long certain = gainers.stream().filter(Need.Gainer::certain).count();
        String sentence = certain == 0
                ? "'%s' fails in %s of %d reviews; no agent of %d surely fails more often than the others."
                        .formatted(criterion, percent(shrunk.mean()), all.denominator(), agents)
                : "'%s' fails in %s of %d reviews; %d of %d agents surely fail more often. With those above the mean brought down to it, about %s of %d failures would not have been."
                        .formatted(
                                criterion,
                                percent(shrunk.mean()),
                                all.denominator(),
                                certain,
                                agents,
                                one(avoidable),
                                all.numerator());
        return new Finding(certain == 0 ? "no-need-shown" : "training-need", sentence, Map.of(), Shrinkage.METHOD)
                .with("rate", shrunk.mean())
                .with("agents", agents)
                .with("certain", certain)
                .with("avoidable", avoidable);
    }

    private static Finding notEnough(String criterion, int agents) {
        return Finding.of(
                        "not-enough-agents",
                        Shrinkage.METHOD,
                        "'%s': not enough to tell agents apart; %d were reviewed, %d are needed, and something must have"
                                + " failed.",
                        criterion,
                        agents,
                        Shrinkage.LEAST)
                .with("agents", agents);
    }

    private static Measure rate(Ratio all) {
        Interval interval = Wilson.interval(all);
        return new Measure(
                RATE,
                Finding.plain(all.value().orElseThrow()),
                BigDecimal.valueOf(all.numerator()),
                BigDecimal.valueOf(all.denominator()),
                "1",
                new Measure.Bounds(
                        Finding.plain(interval.low()),
                        Finding.plain(interval.high()),
                        BigDecimal.valueOf(interval.level()),
                        interval.method()),
                all.denominator(),
                Measure.Status.MEASURED,
                null,
                Map.of(),
                null);
    }
}

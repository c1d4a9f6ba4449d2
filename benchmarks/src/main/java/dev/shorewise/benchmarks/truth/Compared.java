package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.agreement.Correlation;
import dev.shorewise.statistics.charts.MannKendall;
import dev.shorewise.statistics.comparison.Funnel;
import dev.shorewise.statistics.comparison.Heterogeneity;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.comparison.Standardised;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Worlds in which figures are held against each other: fairly, over months, and criteria against customers. */
final class Compared {

    private static final double ALARM = 0.05;
    private static final double[] MIX = {.3, .25, .2, .15, .07, .03};
    private static final int MONTHS = 12;
    private static final int FIGURES = 3;
    private static final int CRITERIA = 10;
    private static final int OUTCOMES = 3;
    private static final int REVIEWED = 200;
    private static final double RESTLESS = 0.05;

    private Compared() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        Standardised.METHOD,
                        "4 vendors of 2,000 contacts, each with a mix of six reasons of its own, against the in-house team; family-wise",
                        "one vendor resolves 6 points less of every reason",
                        Compared::fairly),
                new Detector(
                        "compare/funnel@1",
                        "20 sites of 300 to 2,000 contacts; any outside of 99.8 %",
                        "one site of 1,000 contacts 8 points worse",
                        Compared::funnel),
                new Detector(
                        MannKendall.METHOD,
                        "12 months of 3 figures that swing by a point (SD); family-wise",
                        "one falls by .4 points a month",
                        Compared::trend),
                new Detector(
                        Heterogeneity.METHOD,
                        "12 months of 3 rates, 1,000 contacts each; restless above 5 points (SD)",
                        "months of one truly differ by 8 points (SD)",
                        Compared::restless),
                new Detector(
                        Correlation.SPEARMAN,
                        "10 criteria, 3 outcomes, 200 contacts",
                        "one criterion goes with one outcome, r .4",
                        Compared::meaning));
    }

    private static Said fairly(Chance chance, boolean planted) {
        Standardised team = group(chance, 0, 0);
        double[] chances = new double[4];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = group(chance, i + 1, planted && i == 0 ? 0.06 : 0).chance(team);
        }
        return first(Multiplicity.holm(chances), planted, Standardised.ALARM);
    }

    /** A mix of its own, turned by so many places, of reasons that are harder one after the other. */
    private static Standardised group(Chance chance, int turned, double worse) {
        List<Standardised.Part> parts = new ArrayList<>();
        for (int reason = 0; reason < MIX.length; reason++) {
            int contacts = (int) (2_000 * MIX[(reason + turned) % MIX.length]);
            parts.add(new Standardised.Part(MIX[reason], chance.rate(contacts, 0.85 - 0.06 * reason - worse)));
        }
        return Standardised.of(parts);
    }

    private static Said funnel(Chance chance, boolean planted) {
        List<Ratio> sites = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int contacts = i == 0 ? 1_000 : 300 + (int) (1_700 * chance.even());
            sites.add(chance.rate(contacts, planted && i == 0 ? 0.72 : 0.80));
        }
        Funnel funnel = Funnel.of(sites);
        boolean other = sites.stream().skip(1).anyMatch(site -> funnel.position(site) == Funnel.Position.OUTSIDE);
        return said(funnel.position(sites.get(0)) == Funnel.Position.OUTSIDE, other, planted);
    }

    private static Said trend(Chance chance, boolean planted) {
        double[] chances = new double[FIGURES];
        for (int i = 0; i < FIGURES; i++) {
            double slope = planted && i == 0 ? -0.4 : 0;
            double[] months = new double[MONTHS];
            Arrays.setAll(months, month -> chance.normal(80 + slope * month, 1));
            chances[i] = MannKendall.of(months)
                    .map(trend -> trend.direction().chance())
                    .orElse(1.0);
        }
        return first(Multiplicity.holm(chances), planted, ALARM);
    }

    private static Said restless(Chance chance, boolean planted) {
        boolean[] alarms = new boolean[FIGURES];
        for (int i = 0; i < FIGURES; i++) {
            List<Ratio> months = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                double rate = planted && i == 0 ? Math.max(0.05, Math.min(0.99, chance.normal(0.75, 0.08))) : 0.75;
                months.add(chance.rate(1_000, rate));
            }
            alarms[i] = Heterogeneity.of(months).tau() > RESTLESS;
        }
        return said(alarms[0], alarms[1] || alarms[2], planted);
    }

    private static Said meaning(Chance chance, boolean planted) {
        double[][] outcomes = new double[OUTCOMES][REVIEWED];
        for (double[] outcome : outcomes) {
            Arrays.setAll(outcome, i -> chance.normal(0, 1));
        }
        double[] chances = new double[CRITERIA * OUTCOMES];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            double with = planted && criterion == 0 ? 0.4 : 0;
            double[] marks = new double[REVIEWED];
            double[] goesWith = outcomes[0];
            Arrays.setAll(
                    marks, i -> with * goesWith[i] + Math.sqrt(1 - with * with) * chance.normal(0, 1) > 0.5 ? 1 : 0);
            for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                chances[criterion * OUTCOMES + outcome] = Correlation.spearman(marks, outcomes[outcome])
                        .map(Correlation::chance)
                        .orElse(1.0);
            }
        }
        double[] adjusted = Multiplicity.benjaminiHochberg(chances);
        boolean any = Arrays.stream(adjusted).anyMatch(each -> each <= ALARM);
        return said(adjusted[0] <= ALARM, !planted && any, planted);
    }

    private static Said first(double[] adjusted, boolean planted, double alarm) {
        boolean other = Arrays.stream(adjusted).skip(1).anyMatch(chance -> chance <= alarm);
        return said(adjusted[0] <= alarm, other, planted);
    }
}

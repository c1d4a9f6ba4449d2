package dev.shorewise.vendor.partnership.pack;

import static dev.shorewise.vendor.findings.Words.one;
import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Heterogeneity;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.Workforce;
import dev.shorewise.vendor.workforce.people.Attrition;
import dev.shorewise.vendor.workforce.people.AttritionReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how firmly a vendor stands. */
@ApplicationScoped
public class StabilityReader {

    /** Rates whose months are held against each other. */
    private static final List<String> RATES =
            List.of("service-level/answered-in-time-over-offered@1", "abandonment/over-offered@1", "fcr/agent-flag@1");

    private static final int LEAST_MONTHS = 3;
    private static final double MUCH = .4;
    private static final double RESTLESS = .05;
    private static final double ALARM = .05;

    private final Workforce workforce;
    private final Kpis kpis;
    private final Months months;

    StabilityReader(Workforce workforce, Kpis kpis, Months months) {
        this.workforce = workforce;
        this.kpis = kpis;
        this.months = months;
    }

    /**
     * Of a period; not inside a transaction, because figures have a moment of their own.
     *
     * @param ofClient whether the reader may know of other vendors
     */
    public Stability read(String vendorId, Period period, Stability.@Nullable Exit exit, boolean ofClient) {
        List<Agent> agents = workforce.all(vendorId);
        LocalDate last = period.to().minusDays(1);
        List<Long> tenures = agents.stream()
                .filter(agent -> agent.term().covers(last))
                .map(agent -> ChronoUnit.DAYS.between(agent.term().startedOn(), last))
                .sorted()
                .toList();
        Attrition attrition = AttritionReader.of(agents, period.from(), period.to(), null);
        List<Months.Series> figures = RATES.stream()
                .map(rate -> months.of(vendorId, period, rate, Map.of()))
                .toList();
        List<Stability.Volatility> volatility =
                figures.stream().map(StabilityReader::volatility).toList();
        Stability.Shares shares = ofClient ? shares(vendorId, period) : null;
        List<Finding> findings = new ArrayList<>(attrition.findings());
        volatility.forEach(one -> restless(one, findings));
        findings.addAll(trends(figures));
        if (shares != null && shares.own() > MUCH) {
            findings.add(Finding.of(
                            "much-hangs-on-one",
                            "concentration/herfindahl@1",
                            "%s of all contacts hang on this vendor (concentration %.2f; 1 is a single vendor).",
                            percent(shares.own()),
                            shares.herfindahl())
                    .with("share", shares.own())
                    .with("herfindahl", shares.herfindahl()));
        }
        if (exit == null || exit.ready() < exit.items()) {
            findings.add(exit(exit));
        }
        return new Stability(
                tenures.size(),
                tenures.isEmpty() ? null : tenures.get((tenures.size() - 1) / 2),
                attrition.all(),
                volatility,
                shares,
                exit,
                findings);
    }

    private static Finding exit(Stability.@Nullable Exit exit) {
        String method = "exit/items-ready@1";
        return exit == null
                ? Finding.of("no-exit-plan", method, "There is no exit plan.").with("items", 0)
                : Finding.of(
                                "exit-not-ready",
                                method,
                                "%d of %d items of the exit plan are ready and were looked at within a year.",
                                exit.ready(),
                                exit.items())
                        .with("ready", exit.ready())
                        .with("items", exit.items());
    }

    private static void restless(Stability.Volatility one, List<Finding> findings) {
        Double between = one.between();
        Double real = one.real();
        if (between != null && real != null && between > RESTLESS) {
            findings.add(Finding.of(
                            "restless-figure",
                            Heterogeneity.METHOD,
                            "Apart from chance, months of %s differ by %s points (SD, %d months); %s of the visible spread is"
                                    + " real.",
                            one.definition(),
                            one(100 * between),
                            one.months(),
                            percent(real))
                    .with("between", between)
                    .with("months", one.months()));
        }
    }

    private static Stability.Volatility volatility(Months.Series series) {
        List<Ratio> months = series.rates();
        if (months.size() < LEAST_MONTHS) {
            return new Stability.Volatility(series.definition(), months.size(), null, null);
        }
        Heterogeneity spread = Heterogeneity.of(months);
        boolean known = Double.isFinite(spread.tau());
        return new Stability.Volatility(
                series.definition(), months.size(), known ? spread.tau() : null, known ? spread.realShare() : null);
    }

    /** Figures that go one way, allowing for all that were looked at (Holm). */
    private static List<Finding> trends(List<Months.Series> figures) {
        List<Trend> trends = figures.stream().map(Months.Series::trend).toList();
        double[] adjusted =
                Multiplicity.holm(trends.stream().mapToDouble(Trend::chance).toArray());
        return IntStream.range(0, adjusted.length)
                .filter(i -> adjusted[i] <= ALARM)
                .mapToObj(i -> trends.get(i).finding(adjusted[i]))
                .toList();
    }

    private Stability.@Nullable Shares shares(String vendorId, Period period) {
        Cut cut = new Cut(Optional.empty(), period, Optional.empty(), Map.of(), List.of(Dimension.VENDOR));
        double all = 0;
        double own = 0;
        double squares = 0;
        for (Kpis.Group group :
                kpis.compute(cut, "volume/offered@1", Params.DEFAULT).groups()) {
            double contacts = group.measures().get(0).n();
            all += contacts;
            squares += contacts * contacts;
            own += vendorId.equals(group.by().get("vendor")) ? contacts : 0;
        }
        return all == 0 ? null : new Stability.Shares(own / all, squares / (all * all));
    }
}

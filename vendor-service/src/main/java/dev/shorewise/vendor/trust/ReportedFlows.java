package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cases that a vendor reports add up: what is open at the end of a month is what was open at the end of the month
 * before, and what came and was opened again, less what was solved. Figures counted from records always do; those that are
 * written by hand need not.
 */
@ApplicationScoped
class ReportedFlows {

    static final String METHOD = "flow/conservation@1";

    private static final String OPEN = "backlog/open-at@1";
    private static final String CREATED = "flow/created@1";
    private static final String REOPENED = "flow/reopened@1";
    private static final String SOLVED = "flow/solved@1";

    private final KpiReports reports;

    ReportedFlows(KpiReports reports) {
        this.reports = reports;
    }

    /** What is told about one month and scope. */
    record Flow(
            @Nullable BigDecimal before,
            @Nullable BigDecimal created,
            @Nullable BigDecimal reopened,
            @Nullable BigDecimal solved,
            @Nullable BigDecimal open) {

        /** By how much the end is off; null where a part is not told. */
        @Nullable
        BigDecimal off() {
            return before == null || created == null || reopened == null || solved == null || open == null
                    ? null
                    : open.subtract(before.add(created).add(reopened).subtract(solved));
        }
    }

    /** Of every scope of a month of which all five figures are reported. */
    List<Look> looks(String vendorId, YearMonth month) {
        SortedMap<String, Map<String, Filing<KpiReport>>> scopes = new TreeMap<>();
        for (Filing<KpiReport> report : reports.list(vendorId)) {
            KpiReport body = report.body();
            boolean before = body.month().equals(month.minusMonths(1).toString())
                    && body.figure().definition().equals(OPEN);
            if (KpiReports.STANDING.contains(report.state())
                    && (before || body.month().equals(month.toString()))
                    && body.figure().denominator().signum() != 0) {
                scopes.computeIfAbsent(new TreeMap<>(body.scopes()) + "", scope -> new HashMap<>())
                        .put(before ? "before" : body.figure().definition(), report);
            }
        }
        return of(scopes.values().stream().map(ReportedFlows::told).toList());
    }

    /** A flow, whom it is about, and the reports that tell it. */
    record Told(Map<String, String> scope, Flow flow, List<String> evidence) {}

    static List<Look> of(List<Told> flows) {
        List<Look> looks = new ArrayList<>();
        int whole = 0;
        for (Told told : flows) {
            BigDecimal off = told.flow.off();
            if (off != null) {
                whole++;
                if (off.signum() != 0) {
                    looks.add(broken(told, off));
                }
            }
        }
        return looks.isEmpty() ? List.of(nothing(whole)) : looks;
    }

    private static Look broken(Told told, BigDecimal off) {
        Flow flow = told.flow;
        Map<String, Double> figures = new LinkedHashMap<>();
        put(figures, "openBefore", flow.before);
        put(figures, "created", flow.created);
        put(figures, "reopened", flow.reopened);
        put(figures, "solved", flow.solved);
        put(figures, "open", flow.open);
        put(figures, "off", off);
        return Look.of(
                        Check.FLOW_IMBALANCE,
                        Result.BROKEN,
                        FeedChecks.words(
                                "%s%s cases are reported open, where %s were before, %s came, %s were opened again and %s were solved: %s too %s.",
                                told.scope.isEmpty() ? "" : String.join(", ", told.scope.values()) + ": ",
                                plain(flow.open),
                                plain(flow.before),
                                plain(flow.created),
                                plain(flow.reopened),
                                plain(flow.solved),
                                plain(off.abs()),
                                off.signum() > 0 ? "many" : "few"),
                        figures,
                        METHOD)
                .about(told.scope)
                .with(told.evidence);
    }

    private static Look nothing(int whole) {
        return Look.of(
                Check.FLOW_IMBALANCE,
                whole == 0 ? Result.NOT_ENOUGH_DATA : Result.CLEAR,
                whole == 0
                        ? "Nobody reported what was open at both ends of the month, came, was opened again and was solved."
                        : "What is reported open follows from what came, was opened again and was solved, in " + whole
                                + (whole == 1 ? " flow." : " flows."),
                Map.of("flows", (double) whole),
                METHOD);
    }

    private static Told told(Map<String, Filing<KpiReport>> reports) {
        return new Told(
                reports.values().iterator().next().body().scopes(),
                new Flow(
                        count(reports.get("before")),
                        count(reports.get(CREATED)),
                        count(reports.get(REOPENED)),
                        count(reports.get(SOLVED)),
                        count(reports.get(OPEN))),
                reports.values().stream()
                        .map(report -> "/v1/kpi-reports/" + report.id())
                        .sorted()
                        .toList());
    }

    private static @Nullable BigDecimal count(@Nullable Filing<KpiReport> report) {
        return report == null
                ? null
                : report.body()
                        .figure()
                        .numerator()
                        .divide(report.body().figure().denominator(), MathContext.DECIMAL64);
    }

    private static void put(Map<String, Double> figures, String name, @Nullable BigDecimal value) {
        if (value != null) {
            figures.put(name, value.doubleValue());
        }
    }

    private static String plain(@Nullable BigDecimal count) {
        return count == null ? "?" : count.stripTrailingZeros().toPlainString();
    }
}

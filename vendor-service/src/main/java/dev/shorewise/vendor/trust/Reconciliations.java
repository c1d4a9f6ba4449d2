package dev.shorewise.vendor.trust;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.integrity.Reconciliation;
import dev.shorewise.statistics.integrity.Reconciliation.Verdict;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.measures.customers.FeedbackUnavailable;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.sla.Consequences;
import dev.shorewise.vendor.sla.engine.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/** Holds what a vendor reports of a month against its own records and against what customers say. */
@ApplicationScoped
public class Reconciliations {

    private final KpiReports reports;
    private final OwnRecords records;
    private final Surveyed said;
    private final Consequences consequences;
    private final Discrepancies discrepancies;
    private final Filings filings;
    private final Vendors vendors;
    private final TrustConfig config;

    Reconciliations(
            KpiReports reports,
            OwnRecords records,
            Surveyed said,
            Consequences consequences,
            Discrepancies discrepancies,
            Filings filings,
            Vendors vendors,
            TrustConfig config) {
        this.reports = reports;
        this.records = records;
        this.said = said;
        this.consequences = consequences;
        this.discrepancies = discrepancies;
        this.filings = filings;
        this.vendors = vendors;
        this.config = config;
    }

    /** Compares all standing reports of a month together, and opens a case for each discrepancy that has none. */
    public Filing<ReconciliationReport> run(String vendorId, YearMonth month, Party by) {
        if (vendors.find(vendorId).isEmpty()) {
            throw KitRefusal.unknown();
        }
        List<Held> held = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        boolean partial = false;
        for (Filing<KpiReport> report : reports.standing(vendorId, month)) {
            Optional<Definition> definition =
                    ReportedDefinition.find(report.body().figure().definition());
            if (definition.isPresent() && definition.get().origin().records().equals(Definition.CONTACTS)) {
                held.add(credited(records.compare(report, definition.get()), report));
            } else if (definition.isPresent()) {
                try {
                    asked.add(new Asked(report, definition.get(), said.about(report.body(), definition.get())));
                } catch (FeedbackUnavailable | FaultToleranceException e) {
                    partial = true;
                    asked.add(new Asked(report, definition.get(), null));
                }
            }
        }
        held.addAll(judge(asked));
        ReconciliationReport body =
                new ReconciliationReport(vendorId, month.toString(), config.tolerance(), partial, held);
        Filing<ReconciliationReport> done = filings.open(ReconciliationReport.KIND, vendorId, null, "DONE", body, by)
                .orElseThrow();
        held.stream()
                .filter(each -> each.outcome().verdict() == Verdict.DISCREPANT)
                .forEach(each -> discrepancies.open(vendorId, month, each, "/v1/reconciliations/" + done.id()));
        return done;
    }

    /** One of them; refused as unknown if there is none or the caller may not see it. */
    public Filing<ReconciliationReport> get(UUID id) {
        return filings.get(ReconciliationReport.KIND, id);
    }

    /** A vendor's, the oldest first. */
    public List<Filing<ReconciliationReport>> list(String vendorId) {
        return filings.list(ReconciliationReport.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<ReconciliationReport>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(ReconciliationReport.KIND, vendorId, cursor, limit);
    }

    private record Asked(
            Filing<KpiReport> report,
            Definition definition,
            @Nullable Measure stated) {}

    private List<Held> judge(List<Asked> asked) {
        List<Held> held = new ArrayList<>();
        List<Asked> comparable = new ArrayList<>();
        List<Reconciliation.Pair> pairs = new ArrayList<>();
        for (Asked each : asked) {
            Reconciliation.Pair pair = each.definition().nature().kind() == Definition.Kind.RATIO
                    ? Comparing.pair(each.report().body().figure(), each.stated())
                    : null;
            if (pair == null) {
                held.add(Comparing.silent(each.report(), each.definition(), each.stated()));
            } else {
                comparable.add(each);
                pairs.add(pair);
            }
        }
        List<Reconciliation> judged = Reconciliation.family(pairs, config.tolerance());
        for (int i = 0; i < judged.size(); i++) {
            Asked each = comparable.get(i);
            Measure stated = each.stated();
            if (stated != null) {
                held.add(credited(
                        Comparing.surveyed(each.report(), each.definition(), stated, judged.get(i)), each.report()));
            }
        }
        return held;
    }

    private Held credited(Held held, Filing<KpiReport> report) {
        KpiReport.Level level = report.body().level();
        Held.Parts other = held.sources().other();
        if (held.outcome().verdict() != Verdict.DISCREPANT
                || level == null
                || other.numerator() == null
                || other.denominator() == null) {
            return held;
        }
        KpiReport.Reading told = report.body().figure();
        YearMonth month = YearMonth.parse(report.body().month());
        return consequences
                .of(
                        level.agreementId(),
                        level.levelId(),
                        month,
                        new Figure(
                                told.numerator(),
                                told.denominator(),
                                told.denominator().longValue()),
                        new Figure(
                                other.numerator(),
                                other.denominator(),
                                other.denominator().longValue()))
                .map(credits -> held.with(credits, Sentences.credits(credits, month.toString())))
                .orElse(held);
    }
}

package dev.shorewise.vendor.trust;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.sla.Actor;
import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.Agreements;
import dev.shorewise.vendor.sla.Consequences;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Reported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Figures that vendors report, from draft to lock. */
@ApplicationScoped
public class KpiReports {

    /** A report in one of these was submitted and not taken back. */
    static final List<String> STANDING = List.of("VALIDATED", "ACCEPTED", "DISPUTED", "LOCKED");

    private final Filings filings;
    private final Vendors vendors;
    private final Agreements agreements;
    private final Consequences levels;
    private final Records records;

    KpiReports(Filings filings, Vendors vendors, Agreements agreements, Consequences levels, Records records) {
        this.filings = filings;
        this.vendors = vendors;
        this.agreements = agreements;
        this.levels = levels;
        this.records = records;
    }

    /**
     * Drafts a report.
     *
     * @throws TrustRefusal if its definition is not the one that counts, or one like it stands already
     */
    @Transactional
    public Filing<KpiReport> draft(KpiReport report, Party by) {
        ofVendor(by);
        if (vendors.find(report.vendorId()).isEmpty()) {
            throw KitRefusal.unknown();
        }
        check(report);
        return filings.open(KpiReport.KIND, report.vendorId(), report.key(), "DRAFT", report, by)
                .orElseThrow(() -> new TrustRefusal(
                        TrustRefusal.Kind.REPORT_EXISTS,
                        "This figure of " + report.month() + " is reported already. Take that report back first."));
    }

    /** Changes a draft; vendor, month, scope and definition stay. */
    @Transactional
    public Filing<KpiReport> change(UUID id, KpiReport report, Party by, LongConsumer basedOn) {
        ofVendor(by);
        check(report);
        return filings.move(
                KpiReport.KIND,
                id,
                basedOn,
                known -> {
                    if (!known.isIn("DRAFT")) {
                        throw wrongState(known, "What was submitted never changes; take it back and report anew.");
                    }
                    if (!known.body().key().equals(report.key())) {
                        throw KitRefusal.badParameter(
                                "figure", "the same figure; draft another report for another one");
                    }
                    return new Filing.Next<>("DRAFT", report, "", true);
                },
                by);
    }

    /**
     * Submits a draft with the vendor's word for it. It is then checked by itself, and valid or refused.
     *
     * @param attestation what the person who submits puts their name to
     */
    @Transactional
    public Filing<KpiReport> submit(UUID id, String attestation, Party by, LongConsumer basedOn) {
        ofVendor(by);
        if (attestation.isBlank()) {
            throw new TrustRefusal(
                    TrustRefusal.Kind.NOT_ATTESTED, "Say in 'note' that the figure is right and who says so.");
        }
        Filing<KpiReport> submitted = filings.move(
                KpiReport.KIND,
                id,
                basedOn,
                draft -> {
                    if (!draft.isIn("DRAFT")) {
                        throw wrongState(draft, "Only a draft is submitted.");
                    }
                    valid(draft.body());
                    return new Filing.Next<>("SUBMITTED", draft.body(), attestation, true);
                },
                by);
        file(submitted, by);
        return filings.move(
                KpiReport.KIND,
                id,
                revision -> {},
                filing ->
                        new Filing.Next<>("VALIDATED", filing.body(), "definition, parts and month are in order", true),
                Party.SUITE);
    }

    /** Leads a submitted report on: the client accepts, disputes and locks; the vendor takes back. */
    @Transactional
    public Filing<KpiReport> move(UUID id, String state, String why, Party by, LongConsumer basedOn) {
        return filings.move(
                KpiReport.KIND,
                id,
                basedOn,
                report -> {
                    ReportMoves.check(report, state, by);
                    if (state.equals("DISPUTED") && why.isBlank()) {
                        throw KitRefusal.badParameter("note", "what is disputed, and on what evidence");
                    }
                    return new Filing.Next<>(state, report.body(), why, !state.equals("WITHDRAWN"));
                },
                by);
    }

    /** A report; refused as unknown if there is none or the caller may not see it. */
    public Filing<KpiReport> get(UUID id) {
        return filings.get(KpiReport.KIND, id);
    }

    /** A vendor's reports, the oldest first. */
    public List<Filing<KpiReport>> list(String vendorId) {
        return filings.list(KpiReport.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<KpiReport>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(KpiReport.KIND, vendorId, cursor, limit);
    }

    /** Those of a month that were submitted and not taken back. */
    List<Filing<KpiReport>> standing(String vendorId, YearMonth month) {
        return list(vendorId).stream()
                .filter(report -> STANDING.contains(report.state())
                        && report.body().month().equals(month.toString()))
                .toList();
    }

    private void check(KpiReport report) {
        YearMonth month = Period.month(report.month());
        report.scopes().keySet().forEach(name -> Dimension.parse("scope", name));
        KpiReport.Level level = report.level();
        String reported = report.figure().definition();
        if (level != null) {
            Agreement agreement = agreements.get(level.agreementId());
            if (!agreement.vendorId().equals(report.vendorId())) {
                throw KitRefusal.unknown();
            }
            String meant = levels.definition(level.agreementId(), level.levelId(), month);
            if (!meant.equals(reported)) {
                throw ReportedDefinition.mismatch(reported, meant, "What " + level.levelId() + " means");
            }
        }
        Definition definition = ReportedDefinition.of(reported);
        boolean share = definition.nature().kind() == Definition.Kind.RATIO;
        if (share
                && (report.figure().numerator().signum() < 0
                        || report.figure().numerator().compareTo(report.figure().denominator()) > 0)) {
            throw new TrustRefusal(
                    TrustRefusal.Kind.NOT_A_SHARE, "A share's numerator lies from 0 to its denominator.");
        }
    }

    private void valid(KpiReport report) {
        check(report);
        LocalDate over = Period.month(report.month()).plusMonths(1).atDay(1);
        if (filings.now().isBefore(over.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new TrustRefusal(
                    TrustRefusal.Kind.MONTH_RUNNING, report.month() + " is not over; its figure is not known yet.");
        }
    }

    /** A level that is measured elsewhere takes its figure from here, so that there is one truth. */
    private void file(Filing<KpiReport> submitted, Party by) {
        KpiReport report = submitted.body();
        KpiReport.Level level = report.level();
        if (level == null || !levels.isReported(level.agreementId(), level.levelId(), Period.month(report.month()))) {
            return;
        }
        records.report(
                level.agreementId(),
                new Reported(
                        level.levelId(),
                        report.month(),
                        report.figure().definition(),
                        report.params(),
                        report.figure().numerator(),
                        report.figure().denominator(),
                        report.figure().denominator().longValue(),
                        "/v1/kpi-reports/" + submitted.id()),
                new Actor(Actor.Side.VENDOR, by.name()));
    }

    private static void ofVendor(Party by) {
        if (!by.isVendor()) {
            throw new TrustRefusal(
                    TrustRefusal.Kind.WRONG_SIDE, "A report is the vendor's own word; nobody gives it for them.");
        }
    }

    private static TrustRefusal wrongState(Filing<?> filing, String what) {
        return new TrustRefusal(TrustRefusal.Kind.WRONG_STATE, "It is " + filing.state() + ". " + what);
    }
}

package dev.shorewise.vendor.trust;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.AgentTimes;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.FeedFacts;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.measures.Cells;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Timetable;
import dev.shorewise.vendor.registry.Timetables;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import dev.shorewise.vendor.trust.satisfied.SatisfiedCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks every question of a vendor's feed of a month, grades it, and keeps both. */
@ApplicationScoped
public class Assessments {

    private static final int LIMIT = 20;
    private static final Set<Dimension> CELL = EnumSet.of(Dimension.SITE, Dimension.REASON, Dimension.CHANNEL);
    private static final int WEEKS = 12;
    private static final int MONTHS_BEFORE = 3;
    private static final Duration BIN = Duration.ofSeconds(2);
    /** Corrections in the first days after a month are the rule. */
    private static final int DAYS_OF_GRACE = 5;

    private final Vendors vendors;
    private final Sites sites;
    private final Timetables timetables;
    private final FeedFacts feed;
    private final Silence silence;
    private final Cells cells;
    private final AgentTimes agentTimes;
    private final SatisfiedCells satisfied;
    private final Discrepancies discrepancies;
    private final NearTargets nearTargets;
    private final ReportedFlows flows;
    private final Asking asking;
    private final FeedGrades grades;
    private final Filings filings;

    Assessments(
            Vendors vendors,
            Sites sites,
            Timetables timetables,
            FeedFacts feed,
            Silence silence,
            Cells cells,
            AgentTimes agentTimes,
            SatisfiedCells satisfied,
            Discrepancies discrepancies,
            NearTargets nearTargets,
            ReportedFlows flows,
            Asking asking,
            FeedGrades grades,
            Filings filings) {
        this.vendors = vendors;
        this.sites = sites;
        this.timetables = timetables;
        this.feed = feed;
        this.silence = silence;
        this.cells = cells;
        this.agentTimes = agentTimes;
        this.satisfied = satisfied;
        this.discrepancies = discrepancies;
        this.nearTargets = nearTargets;
        this.flows = flows;
        this.asking = asking;
        this.grades = grades;
        this.filings = filings;
    }

    /** Looks at a month, the weeks and months before it being what is usual. */
    public Filing<Assessment> run(String vendorId, YearMonth month, CostOfContact cost, Party by) {
        vendors.mustExist(vendorId);
        List<Look> looks = new ArrayList<>();
        Period period = Period.of(month);
        FeedFacts.Impossible repeated = feed.repeated(vendorId, period);
        List<Cells.Cell> now = cells.of(cut(vendorId, period));
        if (now.isEmpty()) {
            looks.add(Look.of(
                    Check.COMPLETENESS,
                    Result.CONTRADICTED,
                    "There is not one contact record of " + month + ".",
                    Map.of("contacts", 0.0),
                    "integrity/completeness@1"));
        }
        sites.list(vendorId, Optional.empty(), Optional.empty(), 1_000)
                .forEach(site -> looks.add(silence(site, month)));
        looks.add(FeedChecks.repeated(repeated));
        looks.add(FeedChecks.overlapping(feed.overlapping(vendorId, period)));
        looks.add(FeedChecks.sums(feed.sums(vendorId, period)));
        looks.add(FeedChecks.waits(feed.waits(vendorId, period, Duration.ofSeconds(LIMIT), BIN), LIMIT));
        looks.add(nearTargets.look(vendorId));
        looks.add(nearTargets.digits(vendorId));
        looks.addAll(flows.looks(vendorId, month));
        looks.add(variance(vendorId, month));
        looks.add(FeedChecks.late(feed.late(
                vendorId,
                period,
                month.plusMonths(1)
                        .atDay(1)
                        .plusDays(DAYS_OF_GRACE)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                Duration.ofSeconds(LIMIT))));
        looks.addAll(
                new RushChecks(vendorId, said(vendorId, month), cost).of(cells.of(cut(vendorId, before(month))), now));
        looks.addAll(AgentChecks.of(agentTimes.of(vendorId, period), cost));
        looks.addAll(SiteChecks.of(now));
        looks.addAll(asking.looks(vendorId, month));
        looks.addAll(contradicted(vendorId, month));
        return keep(Assessment.of(vendorId, month.toString(), looks), month, by);
    }

    /** One of them; refused as unknown if there is none or the caller may not see it. */
    public Filing<Assessment> get(UUID id) {
        return filings.get(Assessment.KIND, id);
    }

    /** A vendor's, the oldest first. */
    public List<Filing<Assessment>> list(String vendorId) {
        return filings.list(Assessment.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<Assessment>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(Assessment.KIND, vendorId, cursor, limit);
    }

    private Filing<Assessment> keep(Assessment assessment, YearMonth month, Party by) {
        Filing<Assessment> kept = filings.open(Assessment.KIND, assessment.vendorId(), null, "DONE", assessment, by)
                .orElseThrow();
        grades.put(
                assessment.vendorId(),
                new FeedGrade(
                        month.toString(),
                        assessment.grade(),
                        assessment.reasons(),
                        "/v1/trust-assessments/" + kept.id(),
                        filings.now()));
        return kept;
    }

    private Look silence(Site site, YearMonth month) {
        Optional<Timetable> timetable =
                timetables.find(site.vendorId(), site.id()).map(known -> known.body());
        return timetable
                        .flatMap(known -> known.on(month.atEndOfMonth()))
                        .filter(then -> !then.service().hours().windows().isEmpty())
                        .isPresent()
                ? silence.of(site, timetable.orElseThrow().hours(), month)
                : Look.of(
                                Check.COMPLETENESS,
                                Result.NOT_ENOUGH_DATA,
                                "Nobody said when " + site.id() + " is open.",
                                Map.of("openHours", 0.0),
                                "integrity/completeness@1")
                        .about(Map.of("site", site.id()));
    }

    private Look variance(String vendorId, YearMonth month) {
        LocalDate end = month.plusMonths(1).atDay(1);
        double[] weeks = cells
                .of(new Cut(
                        Optional.of(vendorId),
                        new Period(end.minusWeeks(2L * WEEKS), end),
                        Optional.empty(),
                        Map.of(),
                        List.of(Dimension.WEEK)))
                .stream()
                .filter(week -> week.inTime().denominator() >= 100)
                .mapToDouble(week -> week.inTime().value().orElse(0))
                .toArray();
        int half = weeks.length / 2;
        return FeedChecks.variance(
                java.util.Arrays.copyOfRange(weeks, 0, half), java.util.Arrays.copyOfRange(weeks, half, weeks.length));
    }

    private List<Look> contradicted(String vendorId, YearMonth month) {
        return discrepancies.list(vendorId).stream()
                .filter(open -> open.body().month().equals(month.toString()) && !open.isIn("EXPLAINED", "CLOSED"))
                .map(open -> Look.of(
                                Check.REPORTED_FIGURES,
                                Result.CONTRADICTED,
                                open.body().held().outcome().sentence(),
                                Map.of(
                                        "difference",
                                        Optional.ofNullable(open.body()
                                                        .held()
                                                        .outcome()
                                                        .difference())
                                                .orElse(0.0)),
                                open.body().held().outcome().method())
                        .with(List.of("/v1/discrepancies/" + open.id())))
                .toList();
    }

    private Optional<RushChecks.Said> said(String vendorId, YearMonth month) {
        return satisfied.of(vendorId, before(month), CELL).flatMap(before -> satisfied
                .of(vendorId, Period.of(month), CELL)
                .map(now -> new RushChecks.Said(before, now)));
    }

    private static Period before(YearMonth month) {
        return new Period(month.minusMonths(MONTHS_BEFORE).atDay(1), month.atDay(1));
    }

    private static Cut cut(String vendorId, Period period) {
        return new Cut(Optional.of(vendorId), period, Optional.empty(), Map.of(), List.copyOf(CELL));
    }
}

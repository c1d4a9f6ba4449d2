package dev.shorewise.vendor.partnership;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers;
import dev.shorewise.vendor.partnership.pack.Months;
import dev.shorewise.vendor.partnership.pack.Stability;
import dev.shorewise.vendor.partnership.pack.StabilityReader;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Goals, actions and exit plans of vendors, and what they say today. */
@ApplicationScoped
public class Partnership {

    /** Goals that both sides share. */
    public static final PaperKind<Goal> GOAL = new PaperKind<>("GOAL", Goal.class);

    /** What somebody has promised to do. */
    public static final PaperKind<Action> ACTION = new PaperKind<>("ACTION", Action.class);

    /** What must be ready to go elsewhere. */
    public static final PaperKind<ExitPlan> EXIT = new PaperKind<>("EXIT_PLAN", ExitPlan.class);

    private static final String CLOCK = "action/clock@1";
    private static final int MONTHS_OF_A_TREND = 12;

    private final Papers papers;
    private final Vendors vendors;
    private final Kpis kpis;
    private final Months months;
    private final StabilityReader stability;
    private final Clock clock;

    Partnership(Papers papers, Vendors vendors, Kpis kpis, Months months, StabilityReader stability, Clock clock) {
        this.papers = papers;
        this.vendors = vendors;
        this.kpis = kpis;
        this.months = months;
        this.stability = stability;
        this.clock = clock;
    }

    /** Adds a paper of a vendor, or changes it. */
    public <T extends Record> Paper<T> put(
            PaperKind<T> kind, String vendorId, String id, T body, String by, LongConsumer basedOn) {
        vendors.mustExist(vendorId);
        return papers.put(new Papers.Place<>(kind, vendorId, "", id), body, by, basedOn);
    }

    public <T extends Record> List<Paper<T>> list(PaperKind<T> kind, String vendorId) {
        vendors.mustExist(vendorId);
        return papers.list(kind, vendorId, "");
    }

    /** A page of papers of a vendor, by id. */
    public <T extends Record> Page<Paper<T>> page(
            PaperKind<T> kind, String vendorId, @Nullable String cursor, int limit) {
        vendors.mustExist(vendorId);
        return papers.page(kind, vendorId, cursor, limit);
    }

    /** Today in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** How far a goal has come by the last whole month; not inside a transaction. */
    public Progress progress(String vendorId, Goal goal) {
        LocalDate now = goal.by().isBefore(today()) ? goal.by() : today();
        Period month = Period.of(YearMonth.from(now).minusMonths(1));
        Map<Dimension, String> only = goal.siteId().isEmpty() ? Map.of() : Map.of(Dimension.SITE, goal.siteId());
        Cut cut = new Cut(Optional.of(vendorId), month, Optional.empty(), only, List.of());
        Measure measure = kpis.compute(cut, goal.definition(), Params.DEFAULT)
                .groups()
                .get(0)
                .measures()
                .get(0);
        Period year = new Period(month.to().minusMonths(MONTHS_OF_A_TREND), month.to());
        return Progress.of(goal, month, measure)
                .with(months.of(vendorId, year, goal.definition(), only).trend().finding());
    }

    /** How firmly a vendor stands; not inside a transaction. */
    public Stability stability(String vendorId, Period period, boolean ofClient) {
        vendors.mustExist(vendorId);
        Stability.Exit exit = papers.find(new Papers.Place<>(EXIT, vendorId, "", "exit"))
                .map(Paper::body)
                .map(plan ->
                        new Stability.Exit(plan.ready(today()), plan.items().size()))
                .orElse(null);
        return stability.read(vendorId, period, exit, ofClient);
    }

    /** What the goals say. */
    List<Finding> goals(String vendorId) {
        return list(GOAL, vendorId).stream()
                .flatMap(goal -> progress(vendorId, goal.body()).findings().stream())
                .toList();
    }

    /** Actions that are open, those overdue first. */
    List<Finding> actions(String vendorId) {
        LocalDate today = today();
        List<Finding> overdue = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Paper<Action> paper : list(ACTION, vendorId)) {
            Action action = paper.body();
            if (action.state(today) == Action.State.OVERDUE) {
                overdue.add(Finding.of(
                                "action-overdue",
                                CLOCK,
                                "'%s' of %s (%s) was due on %s.",
                                action.title(),
                                action.owner(),
                                action.side().name().toLowerCase(java.util.Locale.ROOT),
                                action.dueOn())
                        .with("daysLate", java.time.temporal.ChronoUnit.DAYS.between(action.dueOn(), today)));
            } else if (action.state(today) == Action.State.OPEN) {
                open.add(Finding.of(
                                "action-open",
                                CLOCK,
                                "'%s' of %s is due on %s.",
                                action.title(),
                                action.owner(),
                                action.dueOn())
                        .with("daysLeft", java.time.temporal.ChronoUnit.DAYS.between(today, action.dueOn())));
            }
        }
        overdue.addAll(open);
        return overdue;
    }
}

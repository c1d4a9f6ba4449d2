package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the credit model of a draft, with its remedies and its deadlines. */
final class ModelCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_DAYS = 31;

    private final Terms terms;
    private final Function<String, Optional<Known>> definitions;
    private final List<Flaw> flaws;

    private ModelCheck(Terms terms, Function<String, Optional<Known>> definitions, List<Flaw> flaws) {
        this.terms = terms;
        this.definitions = definitions;
        this.flaws = flaws;
    }

    static void flaws(Terms terms, Function<String, Optional<Known>> definitions, List<Flaw> flaws) {
        ModelCheck check = new ModelCheck(terms, definitions, flaws);
        check.stakes();
        check.points();
        check.annualCap();
        check.remedies();
        check.events();
        check.deadlines();
    }

    private void stakes() {
        for (ServiceLevel level : terms.levels()) {
            Stake stake = level.stake();
            String at = "levels[" + level.id() + "].stake";
            if (stake.allocation().signum() < 0 || stake.allocation().compareTo(HUNDRED) > 0) {
                flaw(at, "allocation-percent", "An allocation is 0 to 100 percent of its pool.");
            }
            if (level.mayCost()) {
                costing(stake, at);
                counting(level, at);
            }
            overlap(stake.bands(), at);
        }
    }

    private void costing(Stake stake, String at) {
        switch (terms.credits().model()) {
            case POINTS, BANDS -> {
                if (stake.bands().isEmpty()) {
                    flaw(at, "no-bands", "In this model a critical level says which values earn how many points.");
                }
            }
            case WEIGHTING_FACTOR -> {
                if (stake.weight().signum() <= 0 || stake.weight().compareTo(BigDecimal.ONE) > 0) {
                    flaw(at, "weight", "A weight is more than 0 and at most 1, as 0.04.");
                }
            }
            case PER_EVENT -> {
                if (stake.perEvent() == null || stake.perEvent().signum() <= 0) {
                    flaw(at, "per-event", "In this model a critical level says what one failing event costs.");
                }
            }
            case POOL_ALLOCATION, LINEAR_SHORTFALL -> {}
        }
    }

    /** Points of a share and failing contacts are counted; of seconds, or of scores, nobody can say what one costs. */
    private void counting(ServiceLevel level, String at) {
        CreditRules.Model model = terms.credits().model();
        boolean counts = model == CreditRules.Model.PER_EVENT || model == CreditRules.Model.LINEAR_SHORTFALL;
        if (counts
                && definitions
                        .apply(level.measurement().definition())
                        .filter(known -> !known.isShare())
                        .isPresent()) {
            flaw(
                    at,
                    "share-needed",
                    "This model counts points of a share, or what fails of it; the figure is no share.");
        }
        if (model == CreditRules.Model.PER_EVENT && level.measurement().window().kind() == Window.Kind.ROLLING_MONTHS) {
            flaw(at, "event-twice", "Events of a rolling window would be charged in each of its months.");
        }
    }

    private void overlap(List<Stake.PointBand> bands, String at) {
        for (int i = 0; i < bands.size(); i++) {
            Stake.PointBand one = bands.get(i);
            if (bands.subList(i + 1, bands.size()).stream()
                    .anyMatch(other -> before(one.from(), other.to()) && before(other.from(), one.to()))) {
                flaw(at + ".bands", "bands-overlap", "A value lies in one band; bands begin where others end.");
                return;
            }
        }
    }

    private static boolean before(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null || from.compareTo(to) < 0;
    }

    private void points() {
        CreditRules credits = terms.credits();
        PointScheme points = credits.points();
        if (credits.model() == CreditRules.Model.POINTS
                && points.percentPerPoint().signum() <= 0) {
            flaw("credits.points.percentPerPoint", "point-percent", "A point costs more than 0 percent of the charge.");
        }
        if (credits.model() == CreditRules.Model.BANDS && points.bands().isEmpty()) {
            flaw("credits.points.bands", "no-bands", "This model needs bands of points.");
        }
        for (int i = 1; i < points.bands().size(); i++) {
            if (points.bands().get(i).from() <= points.bands().get(i - 1).from()) {
                flaw("credits.points.bands", "bands-order", "Each band begins above the one before it.");
                return;
            }
        }
    }

    private void annualCap() {
        CreditLimits limits = terms.credits().limits();
        if ((limits.annualFees() == null) != (limits.annualPercent() == null)) {
            flaw("credits.limits", "annual-cap", "An annual cap is a percent and the fees that it is taken of.");
        }
    }

    private void remedies() {
        List<Termination> terminations = terms.remedies().terminations();
        for (int i = 0; i < terminations.size(); i++) {
            Termination rule = terminations.get(i);
            if (rule.inARow() < 1 || rule.count() < 1 || rule.months() < rule.count()) {
                flaw(
                        "remedies.terminations[" + i + "]",
                        "termination-count",
                        "So many times in so many months needs 1 <= count <= months, and 1 <= inARow.");
            }
        }
        for (int i = 0; i < terminations.size(); i++) {
            boolean critical = terminations.get(i).kind() == Termination.Kind.CRITICAL_EVENT;
            if (critical == terminations.get(i).events().isEmpty()) {
                flaw(
                        "remedies.terminations[" + i + "].events",
                        "termination-events",
                        "A right by critical events names their kinds, and only such a right does.");
            }
        }
        Optional.ofNullable(terms.remedies().ratchet())
                .filter(ratchet -> ratchet.months() < 1
                        || ratchet.headroom() != null
                                && (ratchet.headroom().signum() <= 0
                                        || ratchet.headroom().compareTo(BigDecimal.ONE) > 0))
                .ifPresent(ratchet -> flaw(
                        "remedies.ratchet", "ratchet", "At least one month, and a headroom above 0 and at most 1."));
    }

    private void events() {
        EventPool pool = terms.remedies().events();
        Set<String> kinds = new HashSet<>();
        for (EventPool.Penalty penalty : pool.penalties()) {
            if (!kinds.add(penalty.kind()) || penalty.amount().signum() <= 0) {
                flaw("remedies.events", "event-penalty", "Each kind of event stands once and costs more than 0.");
            }
        }
        if (pool.cap() != null && pool.cap().signum() <= 0) {
            flaw("remedies.events.cap", "event-cap", "A cap of events is more than 0.");
        }
    }

    private void deadlines() {
        Reporting reporting = terms.reporting();
        if (reporting.deadlineDay() < 1 || reporting.deadlineDay() > MOST_DAYS) {
            flaw("reporting.deadlineDay", "deadline-day", "Reports are due 1 to 31 days after the month.");
        }
        if (reporting.coverage().signum() < 0 || reporting.coverage().compareTo(BigDecimal.ONE) > 0) {
            flaw("reporting.coverage", "coverage-share", "A least coverage is a share from 0 to 1, as 0.95.");
        }
        reporting.reported().stream()
                .filter(id -> terms.level(id).isEmpty())
                .forEach(id -> flaw("reporting.reported", "unknown-level", "'" + id + "' is no level of these terms."));
        ChangeRules changes = terms.changes();
        if (changes.baseline() < 0 || changes.promotionDays() < 0 || changes.allocationDays() < 0) {
            flaw("changes", "change-rules", "A baseline and days of notice are 0 or more.");
        }
        Deadlines answers = reporting.answers();
        Integer acceptance = answers.acceptance();
        if (answers.claim() < 1
                || answers.answer() < 1
                || answers.ruling() < answers.answer()
                || acceptance != null && acceptance < 1) {
            flaw(
                    "reporting.answers",
                    "answer-days",
                    "Each side has at least one business day, and a ruling no less time than an answer.");
        }
    }

    private void flaw(String at, String code, String text) {
        flaws.add(new Flaw(at, code, text));
    }
}

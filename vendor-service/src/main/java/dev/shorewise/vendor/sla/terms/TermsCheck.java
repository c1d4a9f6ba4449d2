package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a draft as a whole and names everything that is wrong with it, not only the first. */
public final class TermsCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Terms terms;
    private final Function<String, Optional<Known>> definitions;
    private final List<Flaw> flaws = new ArrayList<>();

    private TermsCheck(Terms terms, Function<String, Optional<Known>> definitions) {
        this.terms = terms;
        this.definitions = definitions;
    }

    /**
     * All flaws, in the order of the terms; none for terms that can be put in force.
     *
     * @param definitions what is known about a definition; empty for an unknown one
     */
    public static List<Flaw> flaws(Terms terms, Function<String, Optional<Known>> definitions) {
        TermsCheck check = new TermsCheck(terms, definitions);
        check.levels();
        check.pools();
        check.credits();
        ModelCheck.flaws(terms, definitions, check.flaws);
        return List.copyOf(check.flaws);
    }

    private void levels() {
        if (terms.levels().isEmpty()) {
            flaw("levels", "no-levels", "An agreement promises something: name at least one level.");
        }
        Set<String> ids = new HashSet<>();
        for (ServiceLevel level : terms.levels()) {
            if (!ids.add(level.id())) {
                flaw(at(level), "level-twice", "The id stands twice; each level has an id of its own.");
            }
            LevelCheck.flaws(level, at(level), definitions, flaws);
        }
        overlaps();
    }

    /** Two levels that judge the same figure over contacts that may be the same count one failure twice. */
    private void overlaps() {
        List<ServiceLevel> levels =
                terms.levels().stream().filter(ServiceLevel::mayCost).toList();
        for (int i = 0; i < levels.size(); i++) {
            for (ServiceLevel other : levels.subList(i + 1, levels.size())) {
                Measurement one = levels.get(i).measurement();
                Measurement two = other.measurement();
                if (one.definition().equals(two.definition())
                        && one.params().equals(two.params())
                        && one.scope().overlaps(two.scope())
                        && HoursCheck.meet(one.window(), two.window())) {
                    flaw(
                            at(other),
                            "overlapping-windows",
                            "It judges the same contacts by the same definition as "
                                    + levels.get(i).id() + ", in windows that overlap: one failure would cost twice.");
                }
            }
        }
    }

    private void pools() {
        Set<String> ids = new HashSet<>();
        for (Pool pool : terms.pools()) {
            String at = "pools[" + pool.id() + "]";
            if (!ids.add(pool.id())) {
                flaw(at, "pool-twice", "The id stands twice; each pool has an id of its own.");
            }
            if (outside(pool.percent())) {
                flaw(at, "pool-percent", "A pool is more than 0 and at most 100 percent of the amount at risk.");
            }
            BigDecimal sum = allocated(pool);
            if (isPoolModel() && sum.compareTo(HUNDRED) != 0) {
                flaw(
                        at,
                        "allocation-sum",
                        "Allocations in a pool add up to 100 percent; these are "
                                + sum.stripTrailingZeros().toPlainString() + ".");
            }
        }
    }

    private BigDecimal allocated(Pool pool) {
        return terms.levels().stream()
                .filter(ServiceLevel::mayCost)
                .filter(level -> pool.id().equals(level.stake().pool()))
                .map(level -> level.stake().allocation())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void credits() {
        CreditRules credits = terms.credits();
        if (outside(credits.atRisk())) {
            flaw("credits.atRisk", "at-risk", "More than 0 and at most 100 percent of the base is at risk.");
        }
        if (isPoolModel()) {
            allocations(credits.limits());
        }
        if (credits.repeat().stream().anyMatch(multiplier -> multiplier.compareTo(BigDecimal.ONE) < 0)) {
            flaw("credits.repeat", "repeat-below-one", "A repeated default costs no less than a first one.");
        }
        if (isPoolModel()
                && credits.triggers().stream()
                        .noneMatch(trigger -> trigger.kind() == CreditTrigger.Kind.MINIMUM_EACH)) {
            flaw(
                    "credits.triggers",
                    "minimum-costs-nothing",
                    "A near miss would cost and a bad one would not: name MINIMUM_EACH too.");
        }
        for (CreditTrigger trigger : credits.triggers()) {
            if (trigger.kind() == CreditTrigger.Kind.EXPECTED_COUNT
                    && (trigger.count() < 1 || trigger.months() < trigger.count())) {
                flaw("credits.triggers", "trigger-count", "The k-th default of m months needs 1 <= k <= m.");
            }
        }
    }

    private void allocations(CreditLimits limits) {
        List<ServiceLevel> staked = terms.levels().stream()
                .filter(level -> level.stake().allocation().signum() != 0)
                .toList();
        for (ServiceLevel level : staked) {
            if (terms.pool(level.stake().pool()).isEmpty()) {
                flaw(at(level), "unknown-pool", "Its pool '" + level.stake().pool() + "' is not among the pools.");
            }
            if (!level.mayCost()) {
                flaw(at(level), "key-with-allocation", "A key measurement is reported and carries no allocation.");
            }
            if (limits.mostAllocation() != null && level.stake().allocation().compareTo(limits.mostAllocation()) > 0) {
                flaw(
                        at(level),
                        "allocation-limit",
                        "One level has at most " + limits.mostAllocation().toPlainString() + " percent of a pool.");
            }
        }
        if (limits.mostLevels() != null && staked.size() > limits.mostLevels()) {
            flaw("levels", "level-limit", "At most " + limits.mostLevels() + " levels have an allocation at a time.");
        }
    }

    private boolean isPoolModel() {
        return terms.credits().model() == CreditRules.Model.POOL_ALLOCATION;
    }

    private static boolean outside(BigDecimal percent) {
        return percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0;
    }

    private static String at(ServiceLevel level) {
        return "levels[" + level.id() + "]";
    }

    private void flaw(String at, String code, String text) {
        flaws.add(new Flaw(at, code, text));
    }
}

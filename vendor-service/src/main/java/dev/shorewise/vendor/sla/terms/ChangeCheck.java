package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the versions before a draft do not allow it: levels that cost without a baseline, and changes told too late. */
public final class ChangeCheck {

    private final List<Before> before;
    private final Terms terms;
    private final LocalDate from;
    private final LocalDate told;
    private final List<Flaw> flaws = new ArrayList<>();

    /** A published version, and since when it is in force. */
    public record Before(LocalDate from, Terms terms) {}

    private ChangeCheck(List<Before> before, Terms terms, LocalDate from, LocalDate told) {
        this.before = before;
        this.terms = terms;
        this.from = from;
        this.told = told;
    }

    /**
     * The flaws of a draft as a change; a first version changes nothing.
     *
     * @param before the published versions before it, the earliest first; the last one's rules apply
     * @param from when it is to be in force
     * @param told the day on which it is published
     */
    public static List<Flaw> flaws(List<Before> before, Terms terms, LocalDate from, LocalDate told) {
        ChangeCheck check = new ChangeCheck(before, terms, from, told);
        if (!before.isEmpty()) {
            terms.levels().stream().filter(ServiceLevel::mayCost).forEach(check::level);
        }
        return check.flaws;
    }

    private void level(ServiceLevel level) {
        Terms last = before.get(before.size() - 1).terms();
        Optional<ServiceLevel> was = same(last, level);
        if (was.filter(ServiceLevel::mayCost).isPresent()) {
            moved(level, was.get(), last);
            return;
        }
        if (from.isBefore(since(level).plusMonths(last.changes().baseline()))) {
            flaws.add(new Flaw(
                    "levels[" + level.id() + "].standing",
                    "no-baseline",
                    "It is reported as a key measurement, by the same definition, for "
                            + last.changes().baseline() + " months before it may cost."));
        } else if (from.isBefore(told.plusDays(last.changes().promotionDays()))) {
            late(level, "standing", "promotion-notice", last.changes().promotionDays());
        }
    }

    private void moved(ServiceLevel level, ServiceLevel was, Terms last) {
        boolean same = level.stake().allocation().compareTo(was.stake().allocation()) == 0
                && percent(terms, level).compareTo(percent(last, was)) == 0;
        if (!same && from.isBefore(told.plusDays(last.changes().allocationDays()))) {
            late(level, "stake", "allocation-notice", last.changes().allocationDays());
        }
    }

    private void late(ServiceLevel level, String what, String code, int days) {
        flaws.add(new Flaw(
                "levels[" + level.id() + "]." + what,
                code,
                "The agreement asks for " + days + " days of notice; the earliest day is " + told.plusDays(days)
                        + "."));
    }

    /** Since when the level has stood in every version, by the same definition; the draft's own day if it has not. */
    private LocalDate since(ServiceLevel level) {
        LocalDate since = from;
        for (int i = before.size() - 1;
                i >= 0 && same(before.get(i).terms(), level).isPresent();
                i--) {
            since = before.get(i).from();
        }
        return since;
    }

    private static Optional<ServiceLevel> same(Terms terms, ServiceLevel level) {
        return terms.level(level.id()).filter(known -> known.measurement()
                .definition()
                .equals(level.measurement().definition()));
    }

    private static BigDecimal percent(Terms terms, ServiceLevel level) {
        return terms.pool(level.stake().pool()).map(Pool::percent).orElse(BigDecimal.ZERO);
    }
}

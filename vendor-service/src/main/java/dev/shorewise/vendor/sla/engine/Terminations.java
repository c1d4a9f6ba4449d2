package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.Termination;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether the client may leave, and how far it is from there. Suppressed and capped credits count as owed. */
final class Terminations {

    private Terminations() {}

    /** Where each right stands after the last of these months, which follow one another. */
    static List<Right> of(List<Termination> rules, List<MonthResult> months) {
        List<Right> rights = new ArrayList<>();
        for (Termination rule : rules) {
            switch (rule.kind()) {
                case CONSECUTIVE_OR_COUNT -> rights.add(overall(rule, months));
                case SAME_LEVEL -> levels(rule, months, rights);
                case CAP_REACHED ->
                    rights.add(
                            counted(rule, null, months, month -> month.sheet().capReached()));
                case CRITICAL_EVENT -> rights.add(critical(rule, months.get(months.size() - 1)));
                case CREDIT_SHARE -> rights.add(counted(rule, null, months, month -> isShare(rule, month)));
            }
        }
        return rights;
    }

    /** A named event gives the right by itself; both sides have agreed that it happened. */
    private static Right critical(Termination rule, MonthResult month) {
        List<String> happened = month.incidents().stream()
                .filter(incident -> rule.events().contains(incident.kind()))
                .map(incident -> incident.ref() + " (" + incident.kind() + ")")
                .toList();
        return new Right(
                rule.kind(),
                null,
                !happened.isEmpty(),
                happened.isEmpty() ? "none of " + rule.events() : String.join(", ", happened));
    }

    private static Right overall(Termination rule, List<MonthResult> months) {
        int run = 0;
        for (int i = months.size() - 1; i >= 0 && months.get(i).sheet().owed(); i--) {
            run++;
        }
        int count = count(rule, months, month -> month.sheet().owed());
        boolean now = run > 0;
        boolean fired = now && (run >= rule.inARow() || count >= rule.count());
        return new Right(
                rule.kind(),
                null,
                fired,
                run + " of " + rule.inARow() + " consecutive, " + count + " of " + rule.count() + " in " + rule.months()
                        + " months"
                        + next(
                                months,
                                run + 1 >= rule.inARow()
                                        || recent(rule, months, month -> month.sheet()
                                                                .owed())
                                                        + 1
                                                >= rule.count()));
    }

    private static void levels(Termination rule, List<MonthResult> months, List<Right> rights) {
        for (LevelResult level : months.get(months.size() - 1).levels()) {
            if (level.level().mayCost()) {
                String id = level.level().id();
                rights.add(counted(rule, id, months, month -> month.level(id)
                        .filter(result -> result.verdict().defaulted())
                        .isPresent()));
            }
        }
    }

    private static Right counted(
            Termination rule,
            @org.jspecify.annotations.Nullable String levelId,
            List<MonthResult> months,
            Predicate<MonthResult> condition) {
        int count = count(rule, months, condition);
        boolean fired = count >= rule.count() && condition.test(months.get(months.size() - 1));
        return new Right(
                rule.kind(),
                levelId,
                fired,
                count + " of " + rule.count() + " in " + rule.months() + " months"
                        + next(months, recent(rule, months, condition) + 1 >= rule.count()));
    }

    /** How often in those of the last months that are still among them a month later. */
    private static int recent(Termination rule, List<MonthResult> months, Predicate<MonthResult> condition) {
        return (int) months.subList(Math.max(0, months.size() - rule.months() + 1), months.size()).stream()
                .filter(condition)
                .count();
    }

    private static String next(List<MonthResult> months, boolean fires) {
        return fires
                ? "; the next one in " + months.get(months.size() - 1).month().plusMonths(1) + " fires"
                : "";
    }

    private static int count(Termination rule, List<MonthResult> months, Predicate<MonthResult> condition) {
        return (int) months.subList(Math.max(0, months.size() - rule.months()), months.size()).stream()
                .filter(condition)
                .count();
    }

    private static boolean isShare(Termination rule, MonthResult month) {
        BigDecimal percent = rule.percent() == null ? new BigDecimal(20) : rule.percent();
        return month.sheet().base().signum() > 0
                && month.sheet().total().compareTo(month.sheet().base().multiply(percent.movePointLeft(2))) >= 0;
    }
}

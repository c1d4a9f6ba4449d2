package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.Ratchet;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles a month from its facts, the terms in force and the months before it. */
public final class Month {

    private Month() {}

    /**
     * Settles one month.
     *
     * @param earlier the agreement's months before it, as they were last settled, in any order
     */
    public static MonthResult settle(Frame frame, MonthFacts facts, List<MonthResult> earlier) {
        History history = new History(facts.month(), earlier);
        List<LevelResult> levels = frame.terms().levels().stream()
                .map(level -> judge(frame, level, facts, history))
                .toList();
        CreditSheet sheet = new Credits(frame, facts.base(), history).of(levels, facts.incidents());
        EarnBack rule = frame.terms().remedies().earnBack();
        List<EarnedBack> back = rule == null ? List.of() : new EarnBacks(rule, frame, history).due();
        BigDecimal returned = back.stream()
                .map(EarnedBack::returned)
                .reduce(BigDecimal.ZERO.setScale(frame.digits()), BigDecimal::add);
        Settlement settlement = Settlement.of(
                sheet.total(), returned, rule == EarnBack.OFFSET_AFTER_THREE_CLEAN, history.balance(), facts.posted());
        MonthResult plain = new MonthResult(
                facts.month(),
                frame.version(),
                levels,
                sheet,
                back,
                settlement,
                List.of(),
                List.of(),
                facts.incidents());
        return new MonthResult(
                facts.month(),
                frame.version(),
                levels,
                sheet,
                back,
                settlement,
                raises(frame, history, plain),
                rights(frame, history, plain),
                facts.incidents());
    }

    /** Settles months one after the other, each after those before it. */
    public static List<MonthResult> replay(
            List<MonthFacts> months, java.util.function.Function<YearMonth, Frame> frames) {
        List<MonthResult> settled = new ArrayList<>();
        months.stream()
                .sorted(java.util.Comparator.comparing(MonthFacts::month))
                .forEach(facts -> settled.add(settle(frames.apply(facts.month()), facts, settled)));
        return settled;
    }

    private static LevelResult judge(Frame frame, ServiceLevel level, MonthFacts facts, History history) {
        LevelFacts known = level.measurement().window().endsWith(facts.month(), frame.contractStart())
                ? facts.of(level.id())
                : LevelFacts.missing(Gap.of(Gap.Reason.NOT_DUE));
        return Judge.judge(level, known, history.carried(level.id()), frame.terms());
    }

    private static List<Raise> raises(Frame frame, History history, MonthResult present) {
        Ratchet rule = frame.terms().remedies().ratchet();
        if (rule == null) {
            return List.of();
        }
        List<MonthResult> months = new ArrayList<>(history.from(present.month().minusMonths(rule.months() - 1L)));
        months.add(present);
        return frame.terms().levels().stream()
                .flatMap(level -> raise(level, months, rule).stream())
                .toList();
    }

    private static Optional<Raise> raise(ServiceLevel level, List<MonthResult> months, Ratchet rule) {
        List<Figure> figures = months.stream()
                .flatMap(month -> month.level(level.id()).stream())
                .filter(result -> result.verdict().state() == State.MET)
                .map(result -> result.values().judged())
                .toList();
        BigDecimal perfection =
                switch (level.promise().side()) {
                    case AT_LEAST ->
                        level.promise().expected().compareTo(BigDecimal.ONE) <= 0
                                ? BigDecimal.ONE
                                : new BigDecimal(100);
                    case AT_MOST -> BigDecimal.ZERO;
                };
        return Ratchets.of(level, figures, rule, perfection);
    }

    private static List<Right> rights(Frame frame, History history, MonthResult present) {
        List<MonthResult> months = new ArrayList<>(history.from(present.month().minusMonths(35)));
        months.add(present);
        return Terminations.of(frame.terms().remedies().terminations(), months);
    }
}

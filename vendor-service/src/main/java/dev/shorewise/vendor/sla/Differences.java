package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.Credit;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.MonthResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says in what a restated month differs from the revision before, and what is to be posted for it. */
final class Differences {

    private Differences() {}

    /**
     * The restated document with its difference.
     *
     * @throws SlaRefusal if there is none
     */
    static StatementDocument explain(StatementDocument restated, StatementDocument former, String reason) {
        List<String> changes = new ArrayList<>();
        StatementDocument.Inputs before = former.inputs();
        StatementDocument.Inputs after = restated.inputs();
        if (!before.checksum().equals(after.checksum())) {
            changes.add("Contacts changed: " + before.contacts() + " at revision " + before.revision() + ", now "
                    + after.contacts() + " at revision " + after.revision() + ".");
        }
        after.records().stream()
                .filter(id -> !before.records().contains(id))
                .forEach(id -> changes.add("Now on record: " + id + "."));
        before.records().stream()
                .filter(id -> !after.records().contains(id))
                .forEach(id -> changes.add("No longer in effect: " + id + "."));
        restated.result().levels().forEach(level -> former.result()
                .level(level.level().id())
                .ifPresent(old -> level(old, level, changes)));
        List<StatementDocument.Correction> corrections = corrections(former.result(), restated.result());
        if (changes.isEmpty() && restated.result().equals(former.result())) {
            throw new SlaRefusal(SlaRefusal.Kind.NOTHING_CHANGED, "What is known now gives the same statement.");
        }
        BigDecimal total = corrections.stream()
                .map(StatementDocument.Correction::correction)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StatementDocument(
                restated.head(),
                restated.inputs(),
                restated.feedGrade(),
                restated.result(),
                new StatementDocument.Difference(
                        former.head().revision(), reason, changes, corrections, total, List.of()),
                restated.seal());
    }

    private static void level(LevelResult old, LevelResult now, List<String> changes) {
        if (!old.values().equals(now.values()) || !old.verdict().equals(now.verdict())) {
            changes.add(now.level().id() + ": " + old.values().judged() + " "
                    + old.verdict().state() + " ("
                    + old.verdict().defaultClass() + "), now " + now.values().judged() + " "
                    + now.verdict().state() + " (" + now.verdict().defaultClass() + ").");
        }
    }

    private static List<StatementDocument.Correction> corrections(MonthResult former, MonthResult restated) {
        Map<String, BigDecimal> before = charges(former);
        Map<String, BigDecimal> after = charges(restated);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(row -> correction(
                        row, before.getOrDefault(row, BigDecimal.ZERO), after.getOrDefault(row, BigDecimal.ZERO)))
                .filter(correction -> correction.correction().signum() != 0)
                .toList();
    }

    private static StatementDocument.Correction correction(String row, BigDecimal before, BigDecimal after) {
        return new StatementDocument.Correction(row, before, after, after.subtract(before));
    }

    /** The rows of a month as charges of the vendor: credits take from it, what is earned back gives to it. */
    private static Map<String, BigDecimal> charges(MonthResult month) {
        Map<String, BigDecimal> charges = new TreeMap<>();
        for (Credit credit : month.sheet().credits()) {
            charges.put(credit.levelId(), credit.afterCap().negate());
        }
        charges.put("earned-back", month.settlement().earnedBack());
        charges.put("offset", month.settlement().offset());
        return charges;
    }
}

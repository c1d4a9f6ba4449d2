package dev.shorewise.benchmarks.text;

import dev.shorewise.text.training.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was reached beside what is promised and what others reached by the same measure. */
final class Report {

    private final Table references;
    private final List<String> missed = new ArrayList<>();
    private int promises;

    Report(Table references) {
        this.references = references;
    }

    void title() {
        System.out.println("| set | system | measure | reached | promised | others (their test in brackets) |");
        System.out.println("|---|---|---|---|---|---|");
    }

    /** Says which promises were not kept; false if there is any. */
    boolean floors() {
        System.out.printf("%n%d of %d promises kept.%n", promises - missed.size(), promises);
        missed.forEach(one -> System.out.println("Not kept: " + one));
        return missed.isEmpty();
    }

    void accuracy(String set, String system, Score score, double promised, String reference) {
        line(set, system, "accuracy", score.accuracy(), promised, reference);
    }

    void macroF1(String set, String system, double reached, double promised, String reference) {
        line(set, system, "macro-F1", reached, promised, reference);
    }

    void speed(String set, String system, double reached, double promised) {
        System.out.printf(
                Locale.ROOT, "| %s | %s | texts/s and core | %.0f | %.0f | |%n", set, system, reached, promised);
        promise(set + ", " + system + ", texts/s and core", promised == 0 || reached >= promised);
    }

    void memory(String set, String system, long megabytes, long most) {
        System.out.printf("| %s | %s | MB of the process at the most | %d | %d | |%n", set, system, megabytes, most);
        promise(set + ", " + system + ", memory", megabytes <= most);
    }

    private void line(String set, String system, String measure, double reached, double promised, String reference) {
        String others = references.rows().stream()
                .filter(row -> row.get(0).equals(reference) && row.get(3).startsWith(measure))
                .map(row -> row.get(4) + " " + row.get(5) + " (" + row.get(1) + ")")
                .collect(Collectors.joining("; "));
        String floor = promised == 0 ? "" : String.format(Locale.ROOT, "%.2f", promised);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %s | %.4f | %s | %s |%n", set, system, measure, reached, floor, others);
        if (promised > 0) {
            promise(set + ", " + system + ", " + measure, reached >= promised);
        }
    }

    private void promise(String what, boolean kept) {
        promises++;
        if (!kept) {
            missed.add(what);
        }
    }
}

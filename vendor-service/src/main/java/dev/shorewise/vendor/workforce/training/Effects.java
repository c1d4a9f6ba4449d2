package dev.shorewise.vendor.workforce.training;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.effects.AgentChange;
import dev.shorewise.statistics.effects.DifferenceInDifferences;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.Workforce;
import dev.shorewise.vendor.workforce.WorkforceTallies;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures what courses brought, in tallies or in the figures of agents' own contacts. */
@ApplicationScoped
public class Effects {

    private static final long SEED = 20_261_123;

    private final Courses courses;
    private final Workforce workforce;
    private final WorkforceTallies tallies;
    private final Kpis kpis;

    Effects(Courses courses, Workforce workforce, WorkforceTallies tallies, Kpis kpis) {
        this.courses = courses;
        this.workforce = workforce;
        this.tallies = tallies;
        this.kpis = kpis;
    }

    /**
     * The effect of a course.
     *
     * @param asked a tallied measure or a definition of the catalogue; null for what the course is meant to improve
     * @param weeks how many before and after, 3 to 52
     */
    public Effect of(String vendorId, String courseId, @Nullable String asked, int weeks) {
        Course course = courses.get(vendorId, courseId).body();
        String measure = asked == null ? course.improves() : asked;
        List<Assignment> assignments = courses.assignments(vendorId, courseId);
        List<LocalDate> done = assignments.stream()
                .flatMap(assignment -> Optional.ofNullable(assignment.completedOn()).stream())
                .sorted()
                .toList();
        if (done.isEmpty()) {
            return new Effect(
                    courseId, measure, null, 0, 0, null, EffectSentences.notEnough(0, 0, "; nobody has completed it"));
        }
        Window window = Window.around(done.get(0), done.get(done.size() - 1), weeks);
        Set<String> taught = assignments.stream()
                .filter(assignment -> assignment.completedOn() != null)
                .map(Assignment::agent)
                .collect(Collectors.toSet());
        Set<String> assigned = assignments.stream().map(Assignment::agent).collect(Collectors.toSet());
        List<Agent> agents = workforce.all(vendorId);
        Read read = read(vendorId, measure, window);
        List<AgentChange> changes = Matching.of(agents, taught, assigned, read.series(), window);
        BigDecimal cost = assignments.stream()
                .filter(assignment -> assignment.completedOn() != null)
                .map(Assignment::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return effect(courseId, measure, window, changes, read.unit(), cost, course.currency());
    }

    private static Effect effect(
            String courseId,
            String measure,
            Window window,
            List<AgentChange> changes,
            EffectSentences.Unit unit,
            BigDecimal cost,
            String currency) {
        int taught = (int) changes.stream().filter(AgentChange::treated).count();
        int others = changes.size() - taught;
        Optional<DifferenceInDifferences> difference = DifferenceInDifferences.of(changes, SEED);
        return new Effect(
                courseId,
                measure,
                window,
                taught,
                others,
                difference.orElse(null),
                difference
                        .map(found -> EffectSentences.of(found, unit, cost, currency))
                        .orElseGet(() -> EffectSentences.notEnough(
                                taught, others, ", with " + Matching.LEAST_WEEKS + " weeks before and after")));
    }

    /** A measure, read. */
    private record Read(Series series, EffectSentences.Unit unit) {}

    private Read read(String vendorId, String measure, Window window) {
        Series series = new Series();
        if (!measure.contains("@")) {
            tallies.exactly(vendorId, measure, window.before(), window.after())
                    .forEach(tally -> series.add(tally.agent(), tally.week(), tally.numerator(), tally.denominator()));
            return new Read(series, EffectSentences.Unit.of("1"));
        }
        Cut cut = new Cut(
                Optional.of(vendorId),
                new Period(window.before(), window.after()),
                Optional.empty(),
                Map.of(),
                List.of(Dimension.AGENT, Dimension.DAY));
        String unit = "1";
        for (Kpis.Group group : kpis.compute(cut, measure, Params.DEFAULT).groups()) {
            Measure figure = group.measures().get(0);
            unit = figure.unit();
            BigDecimal numerator = figure.numerator();
            BigDecimal denominator = figure.denominator();
            if (numerator != null && denominator != null && denominator.signum() > 0) {
                LocalDate day = LocalDate.parse(group.by().get("day"));
                series.add(
                        group.by().getOrDefault("agent", ""),
                        day.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)),
                        numerator.doubleValue(),
                        denominator.doubleValue());
            }
        }
        return new Read(series, EffectSentences.Unit.of(unit));
    }
}

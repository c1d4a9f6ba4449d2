package dev.shorewise.vendor.workforce.capacity;

import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.statistics.capacity.ErlangA;
import dev.shorewise.statistics.capacity.ErlangC;
import dev.shorewise.statistics.capacity.Service;
import dev.shorewise.vendor.findings.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answer to a {@link StaffingQuestion}.
 *
 * @param load erlangs
 * @param agents on the phones that reach the target
 * @param scheduled {@code agents / (1 - shrinkage)}, rounded up
 * @param method {@value ErlangC#METHOD} or {@value ErlangA#METHOD}
 * @param around what a few agents less and more give
 */
public record Staffing(double load, int agents, int scheduled, String method, List<Service> around, Finding finding) {

    private static final int AROUND = 2;

    public Staffing {
        around = List.copyOf(around);
    }

    /** The fewest agents that reach the target. */
    public static Staffing of(StaffingQuestion question) {
        int agents = 1;
        while (service(question, agents)
                .filter(found -> found.inTime() >= question.target())
                .isEmpty()) {
            agents++;
        }
        Service service = service(question, agents).orElseThrow();
        int scheduled = (int) Math.ceil(agents / (1 - question.shrinkage()) - 1e-9);
        String method = question.patience().isPresent() ? ErlangA.METHOD : ErlangC.METHOD;
        return new Staffing(
                question.traffic().load(),
                agents,
                scheduled,
                method,
                IntStream.rangeClosed(Math.max(1, agents - AROUND), agents + AROUND)
                        .mapToObj(number -> service(question, number))
                        .flatMap(Optional::stream)
                        .toList(),
                Finding.of(
                                "staffing",
                                method,
                                "%d on the phones give %s in %.0f s%s; %d are to be scheduled.",
                                agents,
                                percent(service.inTime()),
                                question.within(),
                                question.patience().isPresent()
                                        ? ", and %s give up".formatted(percent(service.abandoned()))
                                        : "",
                                scheduled)
                        .with("agents", agents)
                        .with("inTime", service.inTime())
                        .with("occupancy", service.occupancy())
                        .with("scheduled", scheduled));
    }

    private static Optional<Service> service(StaffingQuestion question, int agents) {
        return question.patience().isPresent()
                ? Optional.of(ErlangA.of(
                        question.traffic(), agents, question.patience().get(), question.within()))
                : ErlangC.of(question.traffic(), agents, question.within());
    }
}

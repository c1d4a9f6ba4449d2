package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.EventPool;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What the events of a month cost, apart from its levels: fixed amounts with a cap of their own. */
final class Penalties {

    private static final String RULE = "event-pool/separate@1";

    private Penalties() {}

    static List<Credit> of(Frame frame, List<Incident> incidents, List<Step> steps) {
        EventPool pool = frame.terms().remedies().events();
        List<Credit> credits = new ArrayList<>();
        for (Incident incident : incidents) {
            for (EventPool.Penalty penalty : pool.penalties()) {
                if (penalty.kind().equals(incident.kind())) {
                    credits.add(Credit.ofEvent(incident.ref(), penalty.amount()));
                    steps.add(new Step(
                            RULE, incident.ref() + ": " + incident.kind() + ", a fixed amount", penalty.amount()));
                }
            }
        }
        BigDecimal sum = credits.stream().map(Credit::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cap = pool.cap() == null ? sum : pool.cap().setScale(frame.digits(), RoundingMode.FLOOR);
        if (sum.compareTo(cap) > 0) {
            steps.add(new Step(RULE, "events cost at the most", cap));
        }
        return Cap.apply(credits, cap.max(BigDecimal.ZERO), frame.digits());
    }
}

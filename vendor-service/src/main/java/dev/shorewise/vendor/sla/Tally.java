package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.terms.Measurement;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collects all that a month's statement counts, so that the contacts are gone through once. */
final class Tally {

    private final Set<ExactParts.Ask> asks = new LinkedHashSet<>();
    private final Map<ExactParts.Ask, Parts> counted = new HashMap<>();

    private boolean sent;

    /** A figure, and how many contacts were looked at. */
    record Counted(Figure figure, long contacts) {}

    /** Asks for a figure; what is given can be called once {@link #count} is through. */
    Supplier<Counted> ask(Measurement measurement, Slice slice, List<Slice> without) {
        ExactParts.Ask ask = new ExactParts.Ask(
                slice,
                without,
                ExactFigures.parts(measurement.definition(), measurement.params()),
                ExactFigures.times(measurement.params()));
        asks.add(ask);
        return () -> {
            Parts parts = counted.getOrDefault(ask, Parts.NOTHING);
            return new Counted(figure(measurement, parts), parts.count(Part.CONTACTS));
        };
    }

    /** Counts all that was asked for; tells what the contacts of a time are. */
    ExactParts.Inputs count(String vendorId, Instant from, Instant to, ExactParts.Reading contacts) {
        List<ExactParts.Ask> order = List.copyOf(asks);
        ExactParts.Counted found = contacts.count(vendorId, from, to, order);
        for (int i = 0; i < order.size(); i++) {
            counted.put(order.get(i), found.parts().get(i));
        }
        sent = found.inputs().contacts() > 0;
        return found.inputs();
    }

    /** Whether there was any contact in that time. */
    boolean sent() {
        return sent;
    }

    static Figure figure(Measurement measurement, Parts parts) {
        ExactFigures.Exact exact = ExactFigures.of(measurement.definition(), parts, measurement.params());
        return new Figure(exact.numerator(), exact.denominator(), exact.n());
    }
}

package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts formulas look at, so that no others are read. */
final class NeededParts {

    private static final BigDecimal PLENTY = new BigDecimal(1_000);
    private static final String NOTHING = "nothing";

    private NeededParts() {}

    /** The parts that move what any of the formulas says, and how many contacts there are: found by moving each, from nothing and from plenty. */
    static Set<Part> of(Collection<Formula> formulas, Params params) {
        Map<Part, BigDecimal> nothing = new EnumMap<>(Part.class);
        Map<Part, BigDecimal> plenty = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            plenty.put(part, PLENTY);
        }
        Set<Part> parts = EnumSet.of(Part.CONTACTS);
        for (Formula formula : formulas) {
            parts.addAll(moving(formula, params, nothing));
            parts.addAll(moving(formula, params, plenty));
        }
        return parts;
    }

    private static Set<Part> moving(Formula formula, Params params, Map<Part, BigDecimal> from) {
        Set<Part> moving = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            Map<Part, BigDecimal> moved = new EnumMap<>(Part.class);
            moved.putAll(from);
            moved.merge(part, BigDecimal.ONE, BigDecimal::add);
            try {
                if (!told(formula, from, params).equals(told(formula, moved, params))) {
                    moving.add(part);
                }
            } catch (IllegalArgumentException | ArithmeticException refused) {
                moving.add(part);
            }
        }
        return moving;
    }

    /** What a formula makes of parts alone. */
    static Object told(Formula formula, Map<Part, BigDecimal> sums, Params params) {
        Parts parts = new Parts(sums, Map.of());
        if (formula instanceof Formula.Count count) {
            return List.of(count.counted().applyAsLong(parts), count.offered().applyAsLong(parts));
        }
        if (formula instanceof Formula.Share share) {
            return share.ratio().apply(parts, params);
        }
        if (formula instanceof Formula.Mean mean) {
            return mean.moments().apply(parts);
        }
        if (formula instanceof Formula.Spread spread) {
            return spread.moments().apply(parts);
        }
        return formula instanceof Formula.Identified ? parts.count(Part.ANSWERED) : NOTHING;
    }
}

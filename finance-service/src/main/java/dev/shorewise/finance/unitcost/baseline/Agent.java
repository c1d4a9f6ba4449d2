package dev.shorewise.finance.unitcost.baseline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an agent of the client's own costs in a year, {@code baseline/fully-loaded-agent@1} (finance, section 4.2).
 *
 * @param wage of a year
 * @param onCost employer's share on top of wages, for example 0.28; also on those of supervisors and reviewers
 * @param yearly benefits, facilities, technology and training by name, amounts of a year
 * @param supervisor who leads some agents
 * @param reviewer who reviews the work of some agents
 * @param attrition share who leave in a year
 * @param replacementCost of one who leaves
 */
public record Agent(
        BigDecimal wage,
        BigDecimal onCost,
        Map<String, BigDecimal> yearly,
        Overseer supervisor,
        Overseer reviewer,
        BigDecimal attrition,
        BigDecimal replacementCost) {

    /**
     * Somebody whose wage is shared among agents.
     *
     * @param wage of a year
     * @param span agents for one of them, above 0
     */
    public record Overseer(BigDecimal wage, BigDecimal span) {

        public Overseer {
            Objects.requireNonNull(wage, "wage");
            if (span.signum() <= 0) {
                throw new IllegalArgumentException("span: above 0, but got " + span);
            }
        }

        BigDecimal share(BigDecimal loading) {
            return wage.multiply(loading).divide(span, MathContext.DECIMAL64);
        }
    }

    public Agent {
        yearly = yearly == null ? Map.of() : new LinkedHashMap<>(yearly);
        if (wage.signum() <= 0 || onCost.signum() < 0 || attrition.signum() < 0 || replacementCost.signum() < 0) {
            throw new IllegalArgumentException("a wage above 0; onCost, attrition and replacementCost of 0 or more");
        }
    }

    /** The parts, unrounded, in the order in which they are added. */
    public Map<String, BigDecimal> parts() {
        BigDecimal loading = BigDecimal.ONE.add(onCost);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        parts.put("wage", wage);
        parts.put("onCost", wage.multiply(onCost));
        parts.putAll(yearly);
        parts.put("supervisor", supervisor.share(loading));
        parts.put("reviewer", reviewer.share(loading));
        parts.put("attrition", attrition.multiply(replacementCost));
        return parts;
    }
}

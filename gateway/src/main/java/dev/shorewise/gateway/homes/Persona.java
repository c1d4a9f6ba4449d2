package dev.shorewise.gateway.homes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a home view is for. A view is not a right: whoever opens one sees of it what the services show them.
 */
public enum Persona {
    /** Does each vendor deliver, and what is at stake? */
    SERVICE(Blocks.AGREEMENTS, Blocks.STATEMENTS, Blocks.OUTLOOK, Blocks.KPIS, Blocks.KPIS.before()),
    /** What do customers say? */
    EXPERIENCE(
            Blocks.OVERALL,
            Blocks.OVERALL.before(),
            Blocks.CHANGES,
            Blocks.ALARMS,
            Blocks.RISING,
            Blocks.DRIVERS,
            Blocks.ATTENTION,
            Blocks.EXCELLENCE,
            Blocks.CASES,
            Blocks.SATISFACTION,
            Blocks.SATISFACTION.before(),
            Blocks.VOICE,
            Blocks.VOICE.before()),
    /** Is the work good? */
    QUALITY(
            Blocks.KPIS,
            Blocks.KPIS.before(),
            Blocks.RESOLUTION,
            Blocks.TRUST,
            Blocks.SCORES,
            Blocks.TEMPLATES,
            Blocks.COURSES,
            Blocks.NEEDS,
            Blocks.DISCREPANCIES,
            Blocks.SATISFACTION,
            Blocks.AGREEMENTS,
            Blocks.DISPUTES),
    /** What does it cost? */
    FINANCE(
            Blocks.SCENARIOS,
            Blocks.CLOSED_PERIODS,
            Blocks.INVOICES,
            Blocks.INVOICES_RECEIVED,
            Blocks.INVOICES_DISPUTED,
            Blocks.INVOICES_ACCEPTED,
            Blocks.STATEMENTS,
            Blocks.COST_TABLE,
            Blocks.COST_TABLE.before(),
            Blocks.UNIT_COSTS,
            Blocks.SPOKEN,
            Blocks.LANGUAGES,
            Blocks.SITES,
            Blocks.SATISFACTION,
            Blocks.KPIS),
    /** The whole, in one minute. */
    EXECUTIVE(
            Blocks.STATEMENTS,
            Blocks.RESOLUTION,
            Blocks.TRUST,
            Blocks.SCORES,
            Blocks.KPIS,
            Blocks.KPIS.before(),
            Blocks.SATISFACTION,
            Blocks.SATISFACTION.before(),
            Blocks.COST_TABLE,
            Blocks.COST_TABLE.before()),
    /** A vendor's own people: what is asked of them, and how they stand. */
    VENDOR(
            Blocks.AGREEMENTS,
            Blocks.STATEMENTS,
            Blocks.IMPORTS,
            Blocks.INVOICES,
            Blocks.INVOICES_RECEIVED,
            Blocks.INVOICES_DISPUTED,
            Blocks.INVOICES_ACCEPTED,
            Blocks.DISPUTES,
            Blocks.ACCEPTANCES,
            Blocks.OUTLOOK,
            Blocks.DISCREPANCIES,
            Blocks.ACTIONS,
            Blocks.TRUST,
            Blocks.SCORES,
            Blocks.KPIS,
            Blocks.KPIS.before(),
            Blocks.SATISFACTION),
    /** What is set up, and what runs. */
    ADMIN(Blocks.AGREEMENTS, Blocks.IMPORTS, Blocks.SURVEYS, Blocks.DEADLINES, Blocks.SITES, Blocks.PROFILES);

    private final List<Block> blocks;

    Persona(Block... blocks) {
        this.blocks =
                Stream.concat(Stream.of(Blocks.VENDORS), Arrays.stream(blocks)).toList();
    }

    /** The persona of that label. */
    public static Optional<Persona> labelled(String label) {
        return Arrays.stream(values())
                .filter(persona -> persona.label().equals(label))
                .findFirst();
    }

    /** The name in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Block> blocks() {
        return blocks;
    }
}

package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts somebody wants to see; what is empty is not asked.
 *
 * @param names what contacts name; see {@link Names}
 * @param offered when they were offered, more exactly than by the day
 * @param measured true asks only for contacts that measures count: inbound, and not void
 * @param updatedSince asks for contacts that this service has changed since then
 * @param cases asks for contacts that are worked on over time
 */
public record ContactFilter(
        ContactScope scope,
        Names names,
        Optional<Channel> channel,
        Optional<Outcome> outcome,
        Optional<Span> offered,
        boolean measured,
        Optional<Instant> updatedSince,
        Optional<CaseSpan> cases) {

    /**
     * Contacts that are worked on over time, by what happened to them.
     *
     * @param span when; of {@link CaseStep#OPEN} only its end is asked
     */
    public record CaseSpan(CaseStep step, Span span) {}

    /** What happens to a case. */
    public enum CaseStep {
        ARRIVED,
        /** For the last time, as far as is known. */
        SOLVED,
        FIRST_SOLVED,
        /** Solved, however often. */
        EVER_SOLVED,
        /** Worked on again after a solution, however often. */
        REOPENED,
        /** Arrived and not solved just before a moment. */
        OPEN
    }

    /**
     * What contacts name; an empty text asks for those that name nothing.
     *
     * @param agent a pseudonym
     */
    public record Names(
            Optional<String> queue, Optional<String> agent, Optional<String> language, Optional<String> reason) {

        public Names {
            agent.ifPresent(ContactFilter::checkAgent);
        }
    }

    /**
     * Between two moments.
     *
     * @param from included
     * @param to not included
     */
    public record Span(Instant from, Instant to) {

        /** Days that hold every site's part of it. */
        public Period days() {
            LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
            return new Period(
                    first.minusDays(1), LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(2));
        }
    }

    /** An agent's pseudonym as the database keeps it. */
    public static UUID key(String agent) {
        return UUID.fromString(agent.replaceFirst("^(.{8})(.{4})(.{4})(.{4})(.{12})$", "$1-$2-$3-$4-$5"));
    }

    /**
     * Reads one of an enum's names.
     *
     * @throws KitRefusal (400) listing the names
     */
    public static <E extends Enum<E>> Optional<E> parse(String parameter, Class<E> type, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(name)) {
                return Optional.of(known);
            }
        }
        throw KitRefusal.badParameter(parameter, "one of " + List.of(type.getEnumConstants()));
    }

    /**
     * An agent's pseudonym as a caller writes it; empty for none.
     *
     * @throws KitRefusal (400) for anything else
     */
    public static String checkAgent(String agent) {
        if (!agent.matches("|[0-9a-f]{32}")) {
            throw KitRefusal.badParameter("agent", "a pseudonym of 32 hexadecimal digits, or empty for none");
        }
        return agent;
    }
}

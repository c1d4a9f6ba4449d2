package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import java.time.Instant;
import java.util.List;

/**
 * What a review speaks of.
 *
 * @param sections in the order in which they are spoken of
 */
public record Pack(Period period, Instant gatheredAt, List<Section> sections) {

    /**
     * One subject.
     *
     * @param name for machines: red-levels, discrepancies, cases, feed-grades, disputes, training, goals, actions, stability,
     *     cost-variance, customer-cases
     * @param state whether the data say anything; what is not there is not good news
     */
    public record Section(String name, State state, List<Finding> findings) {

        public Section {
            findings = List.copyOf(findings);
        }
    }

    /** Whether a section could be filled. */
    public enum State {
        FILLED,
        /** Looked for, and nothing found. */
        NOTHING_FOUND,
        /** Not kept here; ask where the finding says. */
        NOT_AVAILABLE
    }

    public Pack {
        sections = List.copyOf(sections);
    }

    /** The same with another section in the place of the one of that name. */
    public Pack with(Section other) {
        return new Pack(
                period,
                gatheredAt,
                sections.stream()
                        .map(section -> section.name().equals(other.name()) ? other : section)
                        .toList());
    }

    public static Section section(String name, List<Finding> findings) {
        return new Section(name, findings.isEmpty() ? State.NOTHING_FOUND : State.FILLED, findings);
    }
}

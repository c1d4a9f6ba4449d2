package dev.shorewise.vendor.workforce;

import dev.shorewise.vendor.registry.SiteService.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves customers. No name is kept: the key is the pseudonym that their contacts bear.
 *
 * @param key 32 hexadecimal digits
 * @param team the queue or team; colleagues of one team are comparable
 * @param term when they came, and when and why they left
 */
public record Agent(String key, String siteId, String team, Term term, Profile profile) {

    /**
     * A time of work.
     *
     * @param startedOn the first day
     * @param endedOn the last day; null while they are here
     * @param leftBecause in words; empty while they are here or if nobody said
     */
    public record Term(LocalDate startedOn, @Nullable LocalDate endedOn, String leftBecause) {

        public Term {
            if (endedOn != null && endedOn.isBefore(startedOn)) {
                throw new WorkforceRefusal(
                        WorkforceRefusal.Kind.FLAWED_AGENT,
                        "endedOn: not before startedOn, which is " + startedOn + ".");
            }
        }

        /** Whether they were here on a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
        }

        /** The day they left within [from, to), if they did. */
        public Optional<LocalDate> leftWithin(LocalDate from, LocalDate to) {
            return Optional.ofNullable(endedOn).filter(day -> !day.isBefore(from) && day.isBefore(to));
        }
    }

    /**
     * What somebody can do.
     *
     * @param skills what they may be given, as queues are called
     * @param modules courses about the customers' culture that they have finished
     */
    public record Profile(List<Language> languages, List<String> skills, List<String> modules) {

        public Profile {
            languages = List.copyOf(languages);
            skills = List.copyOf(skills);
            modules = List.copyOf(modules);
        }
    }

    /**
     * A language and how well it was spoken when somebody listened.
     *
     * @param language BCP 47
     * @param level of the Common European Framework of Reference
     * @param expiresOn the last day on which the assessment counts; null for ever
     */
    public record Language(
            String language,
            Level level,
            LocalDate assessedOn,
            @Nullable LocalDate expiresOn) {

        /** Whether an assessment of at least this level counts on a day. */
        public boolean counts(Level least, LocalDate day) {
            return level.compareTo(least) >= 0 && !isExpired(day);
        }

        public boolean isExpired(LocalDate day) {
            return expiresOn != null && expiresOn.isBefore(day);
        }
    }
}

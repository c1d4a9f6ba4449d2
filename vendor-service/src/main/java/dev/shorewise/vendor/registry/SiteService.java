package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.util.List;

/**
 * What a site serves and when, in its own zone.
 *
 * @param hours when it is open
 * @param languages what is spoken there, and how well
 * @param channels how it can be reached: names of contact channels
 */
public record SiteService(WeeklyHours hours, List<LanguageSkill> languages, List<String> channels) {

    /**
     * A language and its level.
     *
     * @param language BCP 47
     */
    public record LanguageSkill(String language, Level level) {}

    /** The levels of the Common European Framework of Reference, and who was born with it. */
    public enum Level {
        A1,
        A2,
        B1,
        B2,
        C1,
        C2,
        NATIVE
    }

    public SiteService {
        languages = List.copyOf(languages);
        channels = List.copyOf(channels);
        languages.forEach(skill -> SiteFacts.language(skill.language()));
    }

    /** Whether somebody is there who speaks a language at least so well and serves the channel. */
    public boolean serves(String language, Level least, String channel) {
        return channels.contains(channel)
                && languages.stream()
                        .anyMatch(skill -> skill.language().equals(language)
                                && skill.level().compareTo(least) >= 0);
    }
}

package dev.shorewise.vendor.registry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * What is known about a site.
 *
 * @param country ISO 3166-1 alpha-2
 * @param timeZone IANA name; decides to which day a contact belongs, so it never changes
 * @param languages BCP 47 tags, each once
 */
public record SiteFacts(
        String name, String country, ZoneId timeZone, DeliveryModel deliveryModel, List<String> languages) {

    public SiteFacts {
        name = name.strip();
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new RegistryRefusal(RegistryRefusal.Kind.UNKNOWN_COUNTRY, "country: two letters of ISO 3166-1.");
        }
        languages = languages.stream().map(SiteFacts::language).distinct().toList();
    }

    /** Reads the name of a zone; refuses offsets and abbreviations, which know no summer time. */
    public static ZoneId zone(String name) {
        try {
            if (ZoneId.getAvailableZoneIds().contains(name)) {
                return ZoneId.of(name);
            }
        } catch (DateTimeException e) {
            throw unknownZone();
        }
        throw unknownZone();
    }

    private static RegistryRefusal unknownZone() {
        return new RegistryRefusal(
                RegistryRefusal.Kind.UNKNOWN_TIME_ZONE, "timeZone: an IANA name, for example Europe/Paris.");
    }

    static String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new RegistryRefusal(
                    RegistryRefusal.Kind.UNKNOWN_LANGUAGE, "languages: BCP 47 tags, for example fr or pt-BR.");
        }
    }
}

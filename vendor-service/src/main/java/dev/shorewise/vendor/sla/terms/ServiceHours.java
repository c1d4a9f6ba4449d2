package dev.shorewise.vendor.sla.terms;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which hours a level is promised, {@code window/service-hours@1}: only contacts that were offered in them count. Either
 * the hours themselves or a site that has them.
 *
 * @param weekly as {@code Mo-Fr 08:00-18:00; Sa 09:00-12:30; off 2026-12-25}; null for those of a site
 * @param timeZone of the weekly hours; that of the agreement unless said otherwise
 * @param site of the vendor whose opening hours and holidays in the registry are meant; null for weekly hours
 */
public record ServiceHours(
        @Nullable String weekly,
        @Nullable String timeZone,
        @Nullable String site) {

    /** In words. */
    public String text() {
        return weekly == null ? "of the site " + site : weekly + (timeZone == null ? "" : " " + timeZone);
    }

    /** The zone of the weekly hours; empty for that of the agreement, and for what names none. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(timeZone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}

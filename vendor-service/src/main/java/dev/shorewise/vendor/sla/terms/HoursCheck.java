package dev.shorewise.vendor.sla.terms;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.measures.cases.HoursText;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What can be wrong with service hours, and whether two levels' hours can hold the same contact. */
final class HoursCheck {

    /** Any week of winter and any of summer: hours come again every week. */
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private HoursCheck() {}

    static void flaws(ServiceLevel level, String at, List<Flaw> flaws) {
        ServiceHours hours = level.measurement().window().hours();
        if (hours == null) {
            return;
        }
        if ((hours.weekly() == null) == (hours.site() == null)
                || hours.site() != null && hours.timeZone() != null
                || hours.timeZone() != null && hours.zone().isEmpty()) {
            flaws.add(new Flaw(
                    at + ".measurement.window.hours",
                    "service-hours",
                    "Service hours are those of a site, or weekly ones with a zone."));
            return;
        }
        try {
            open(hours, ZoneOffset.UTC);
        } catch (KitRefusal e) {
            flaws.add(new Flaw(at + ".measurement.window.hours", "service-hours", String.valueOf(e.getMessage())));
        }
    }

    /** Whether a contact may be offered in the hours of both; of a site's hours nobody knows beforehand. */
    static boolean meet(Window one, Window other) {
        ServiceHours hours = one.hours();
        ServiceHours others = other.hours();
        if (hours == null || others == null || (hours.timeZone() == null) != (others.timeZone() == null)) {
            return true;
        }
        try {
            Optional<Stretches> first = open(hours, ZoneOffset.UTC);
            Optional<Stretches> second = open(others, ZoneOffset.UTC);
            return first.isEmpty()
                    || second.isEmpty()
                    || !first.get().minus(second.get()).equals(first.get());
        } catch (KitRefusal e) {
            return true;
        }
    }

    private static Optional<Stretches> open(ServiceHours hours, ZoneId fallback) {
        return Optional.ofNullable(hours.weekly()).map(weekly -> HoursText.parse("hours", weekly)
                .between(BEGIN, BEGIN.plusYears(1), hours.zone().orElse(fallback)));
    }
}

package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.measures.cases.HoursText;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What figures about half hours take.
 *
 * @param target the share in time from which on a half hour is good; exactly the target is good
 * @param office the client's hours, as they are written; what lies outside is night and weekend
 */
public record Slices(BigDecimal target, String office) {

    /** The names in the API. */
    static final String TARGET = "sliceTarget";

    static final String OFFICE = "officeHours";

    /** Eighty per cent, and days from Monday to Friday. */
    public static final Slices DEFAULT = new Slices(new BigDecimal("0.8"), "Mo-Fr 08:00-18:00");

    public Slices {
        if (target.signum() < 0 || target.compareTo(BigDecimal.ONE) > 0) {
            throw badTarget();
        }
        HoursText.parse(OFFICE, office);
    }

    /**
     * Reads what a caller sends; null stands for the default.
     *
     * @throws KitRefusal (400) for what cannot be read
     */
    public static Slices parse(@Nullable String target, @Nullable String office) {
        try {
            return new Slices(
                    target == null ? DEFAULT.target : new BigDecimal(target),
                    office == null ? DEFAULT.office : office.strip());
        } catch (NumberFormatException e) {
            throw badTarget();
        }
    }

    WeeklyHours hours() {
        return HoursText.parse(OFFICE, office);
    }

    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(TARGET, target.toPlainString());
        named.put(OFFICE, office);
        return named;
    }

    private static KitRefusal badTarget() {
        return KitRefusal.badParameter(TARGET, "a share from 0 to 1, as 0.8");
    }
}

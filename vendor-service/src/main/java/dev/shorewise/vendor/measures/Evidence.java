package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the contacts behind a figure are shown. */
final class Evidence {

    private static final int DAYS_OF_A_WEEK = 7;

    private Evidence() {}

    /** The address; empty where contacts of several vendors, or of every day's same hour, are put together. */
    static Optional<String> address(Cut cut, GroupKey key) {
        Map<Dimension, String> only = only(cut, key);
        return whose(cut, key).map(of -> {
            StringBuilder address = new StringBuilder(of);
            time(address, cut, only);
            return address.append("&measured=true").toString();
        });
    }

    /** The address without times; empty where no one address shows the group. */
    static Optional<String> whose(Cut cut, GroupKey key) {
        Map<Dimension, String> only = only(cut, key);
        Optional<String> vendor = cut.vendorId().or(() -> Optional.ofNullable(only.get(Dimension.VENDOR)));
        if (vendor.isEmpty() || only.containsKey(Dimension.DELIVERY_MODEL) || only.containsKey(Dimension.HOUR_OF_DAY)) {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder("/v1/contacts?vendorId=").append(encode(vendor.get()));
        only.forEach((dimension, value) -> address.append(filter(dimension, value)));
        return Optional.of(address.toString());
    }

    /** Another question about a group as figures are asked for it; empty where no one address shows it. */
    static Optional<String> sameQuestion(String path, Cut cut, GroupKey key) {
        Map<Dimension, String> only = only(cut, key);
        Optional<String> vendor = cut.vendorId().or(() -> Optional.ofNullable(only.get(Dimension.VENDOR)));
        if (vendor.isEmpty() || only.containsKey(Dimension.HOUR_OF_DAY)) {
            return Optional.empty();
        }
        Period days = period(cut.period(), only);
        StringBuilder address = new StringBuilder(path)
                .append("?vendorId=")
                .append(encode(vendor.get()))
                .append("&from=")
                .append(days.from())
                .append("&to=")
                .append(days.to());
        cut.zone().ifPresent(zone -> address.append("&timeZone=").append(encode(zone.getId())));
        only.forEach((dimension, value) -> {
            if (!dimension.isTime() && dimension != Dimension.VENDOR) {
                String name = dimension == Dimension.SITE ? "siteId" : dimension.apiName();
                address.append('&').append(name).append('=').append(encode(value));
            }
        });
        return Optional.of(address.toString());
    }

    /** The days of a group. */
    static Period days(Cut cut, GroupKey key) {
        return period(cut.period(), only(cut, key));
    }

    private static Map<Dimension, String> only(Cut cut, GroupKey key) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        only.putAll(cut.only());
        for (int i = 0; i < cut.by().size(); i++) {
            only.put(cut.by().get(i), key.values().get(i));
        }
        return only;
    }

    private static void time(StringBuilder address, Cut cut, Map<Dimension, String> only) {
        Period period = period(cut.period(), only);
        if (cut.zone().isEmpty()) {
            address.append("&from=").append(period.from()).append("&to=").append(period.to());
            return;
        }
        Instant from = period.from().atStartOfDay(cut.zone().get()).toInstant();
        Instant to = period.to().atStartOfDay(cut.zone().get()).toInstant();
        if (only.containsKey(Dimension.HOUR)) {
            from = OffsetDateTime.parse(only.get(Dimension.HOUR)).toInstant();
            to = from.plus(Duration.ofHours(1));
        }
        if (only.containsKey(Dimension.HALF_HOUR)) {
            from = OffsetDateTime.parse(only.get(Dimension.HALF_HOUR)).toInstant();
            to = from.plus(Duration.ofMinutes(30));
        }
        address.append("&offeredFrom=").append(from).append("&offeredTo=").append(to);
    }

    private static Period period(Period asked, Map<Dimension, String> only) {
        Period period = asked;
        if (only.containsKey(Dimension.MONTH)) {
            period = within(period, Period.of(YearMonth.parse(only.get(Dimension.MONTH))));
        }
        if (only.containsKey(Dimension.WEEK)) {
            LocalDate monday = LocalDate.parse(only.get(Dimension.WEEK) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            period = within(period, new Period(monday, monday.plus(DAYS_OF_A_WEEK, ChronoUnit.DAYS)));
        }
        return only.containsKey(Dimension.DAY) ? Period.of(LocalDate.parse(only.get(Dimension.DAY))) : period;
    }

    private static String filter(Dimension dimension, String value) {
        return switch (dimension) {
            case SITE -> "&siteId=" + encode(value);
            case CHANNEL -> "&channel=" + encode(value);
            case QUEUE -> named("queue", value);
            case AGENT -> named("agent", value);
            case LANGUAGE -> named("language", value);
            case REASON -> named("reason", value);
            case VENDOR, DELIVERY_MODEL, HALF_HOUR, HOUR, HOUR_OF_DAY, DAY, WEEK, MONTH -> "";
        };
    }

    private static String named(String what, String value) {
        return value.isEmpty() ? "&without=" + what : "&" + what + "=" + encode(value);
    }

    private static Period within(Period outer, Period inner) {
        return new Period(
                outer.from().isAfter(inner.from()) ? outer.from() : inner.from(),
                outer.to().isBefore(inner.to()) ? outer.to() : inner.to());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

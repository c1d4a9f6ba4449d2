package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Period;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where the contacts behind a figure are shown. */
final class Evidence {

    private Evidence() {}

    static String address(ContactScope scope, Grouping grouping, String key) {
        Period period =
                switch (grouping) {
                    case DAY -> Period.of(LocalDate.parse(key));
                    case MONTH -> within(scope.period(), Period.of(YearMonth.parse(key)));
                    case NONE, QUEUE, AGENT, SITE, CHANNEL -> scope.period();
                };
        StringBuilder address = new StringBuilder("/v1/contacts?vendorId=" + encode(scope.vendorId()))
                .append("&from=")
                .append(period.from())
                .append("&to=")
                .append(period.to());
        if (grouping != Grouping.SITE) {
            scope.siteId().ifPresent(site -> address.append("&siteId=").append(encode(site)));
        }
        String filter =
                switch (grouping) {
                    case QUEUE -> key.isEmpty() ? "&without=queue" : "&queue=" + encode(key);
                    case AGENT -> key.isEmpty() ? "&without=agent" : "&agent=" + encode(key);
                    case SITE -> "&siteId=" + encode(key);
                    case CHANNEL -> "&channel=" + encode(key);
                    case NONE, DAY, MONTH -> "";
                };
        return address.append(filter).append("&measured=true").toString();
    }

    private static Period within(Period outer, Period inner) {
        return new Period(
                outer.from().isAfter(inner.from()) ? outer.from() : inner.from(),
                outer.to().isBefore(inner.to()) ? outer.to() : inner.to());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

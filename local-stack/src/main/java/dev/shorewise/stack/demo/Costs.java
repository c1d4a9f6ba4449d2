package dev.shorewise.stack.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the invented company books for each place and month, in euro: a vendor's price for each answered call and its
 * fixed fee, the people who look after the vendor, and the wages and systems of the company's own teams.
 */
final class Costs {

    private static final String HEADER = "line,vendor,site,category,month,amount,currency,invoice,text\n";
    private static final Map<String, BigDecimal> PRICES = Map.of(
            "brightline", new BigDecimal("8.90"),
            "meridian", new BigDecimal("6.20"),
            "harborline", new BigDecimal("4.60"),
            "sunward", new BigDecimal("3.10"));
    private static final BigDecimal WAGE = new BigDecimal("1690.00");
    private static final BigDecimal GOVERNANCE = new BigDecimal("2600.00");
    private static final BigDecimal PLATFORM = new BigDecimal("1950.00");

    private Costs() {}

    /** All lines of a place, as a file. */
    static String of(Place place, List<Call> calls) {
        Map<YearMonth, Long> answered = calls.stream()
                .filter(Call::isAnswered)
                .collect(Collectors.groupingBy(call -> YearMonth.from(call.arrived()), Collectors.counting()));
        List<String> lines = new ArrayList<>();
        for (YearMonth month : Months.all()) {
            if (place.vendor().equals("inhouse")) {
                BigDecimal wages = WAGE.multiply(BigDecimal.valueOf(place.size().agents()));
                lines.add(line(place, month, "service", wages, "wages of part-time shifts"));
                lines.add(line(place, month, "technology", PLATFORM, "telephony and licences"));
            } else {
                BigDecimal price = PRICES.getOrDefault(place.vendor(), BigDecimal.ZERO);
                BigDecimal fee = price.multiply(BigDecimal.valueOf(answered.getOrDefault(month, 0L)));
                lines.add(line(place, month, "service", fee, "calls answered"));
                lines.add(line(place, month, "service-fixed", PLATFORM, "platform and management"));
                lines.add(line(place, month, "governance", GOVERNANCE, "vendor manager and reviews"));
            }
        }
        return HEADER + String.join("\n", lines) + "\n";
    }

    private static String line(Place place, YearMonth month, String category, BigDecimal amount, String text) {
        String key = place.site() + "-" + month + "-" + category;
        boolean invoiced = category.startsWith("service") && !place.vendor().equals("inhouse");
        String invoice = invoiced ? place.site() + "-" + month : "";
        return String.join(
                ",",
                key,
                place.vendor(),
                place.site(),
                category,
                month.toString(),
                amount.toPlainString(),
                "EUR",
                invoice,
                text);
    }
}

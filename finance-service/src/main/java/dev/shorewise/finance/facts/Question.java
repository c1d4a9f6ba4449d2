package dev.shorewise.finance.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question that another service answers.
 *
 * @param service who is asked
 * @param resource the first word of the path after {@code /v1}, or that and an id
 * @param vendorId whom it is about
 * @param month which month it is about
 * @param parameters of the query, by name
 */
public record Question(
        Service service, String resource, String vendorId, YearMonth month, SortedMap<String, String> parameters) {

    /** Who is asked. */
    public enum Service {
        VENDOR_SERVICE,
        FEEDBACK_SERVICE
    }

    public Question {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** A question about a vendor's month; both are parameters of it too. */
    public static Question ofMonth(
            Service service, String resource, String vendorId, YearMonth month, Map<String, String> more) {
        SortedMap<String, String> parameters = new TreeMap<>(more);
        parameters.put("vendorId", vendorId);
        parameters.put("month", month.toString());
        return new Question(service, resource, vendorId, month, parameters);
    }

    /** Its address: resource and query, always in the same order. */
    public String address() {
        return "/v1/" + resource
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}

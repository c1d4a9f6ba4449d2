package dev.shorewise.finance.invoices.card;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of a vendor's contacts a service is; null parts mean all.
 *
 * @param repeatFreeDays a resolution counts once nobody came back for so many days; null if the agent's word counts
 */
public record ContactCut(
        @Nullable String siteId,
        @Nullable String channel,
        @Nullable String queue,
        @Nullable String language,
        @Nullable String reason,
        @Nullable Integer repeatFreeDays) {

    /** All contacts. */
    public static final ContactCut ALL = new ContactCut(null, null, null, null, null, null);

    /** The same as parameters of vendor-service. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        put(parameters, "siteId", siteId);
        put(parameters, "channel", channel);
        put(parameters, "queue", queue);
        put(parameters, "language", language);
        put(parameters, "reason", reason);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}

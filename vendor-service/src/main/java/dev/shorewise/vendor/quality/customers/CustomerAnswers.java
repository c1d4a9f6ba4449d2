package dev.shorewise.vendor.quality.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What customers answered about contacts; empty where feedback-service does not tell, or not this caller. */
@ApplicationScoped
public class CustomerAnswers {

    private static final Logger LOG = Logger.getLogger(CustomerAnswers.class);
    private static final int PAGE = 1_000;
    private static final int MOST_PAGES = 50;

    private final ResponsesApi api;

    CustomerAnswers(@RestClient ResponsesApi api) {
        this.api = api;
    }

    /**
     * An answer.
     *
     * @param csat 1 to 5; null where it was not asked or not answered
     * @param resolved whether the customer says that the matter is resolved; null where it was not answered
     */
    public record Answer(@Nullable Integer csat, @Nullable Boolean resolved) {}

    /**
     * By contact, of all answers that came in a time; of two about one contact the later one. Empty for the whole where any
     * page of them is not to be had: a part would not be drawn by chance.
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "unknown")
    public Optional<Map<String, Answer>> byContact(String vendorId, LocalDate from, LocalDate to) {
        Map<String, Answer> answers = new HashMap<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            ResponsesApi.Responses read = api.read(
                    vendorId,
                    from.atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                    to.atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                    PAGE,
                    cursor);
            Optional.ofNullable(read.items()).orElse(List.of()).forEach(response -> add(answers, response));
            cursor = read.nextCursor();
            if (cursor == null) {
                return Optional.of(answers);
            }
        }
        return Optional.empty();
    }

    /** In place of an answer, whatever went wrong. */
    Optional<Map<String, Answer>> unknown(String vendorId, LocalDate from, LocalDate to) {
        LOG.debugf("feedback-service said nothing about answers to %s from %s to %s", vendorId, from, to);
        return Optional.empty();
    }

    private static void add(Map<String, Answer> answers, ResponsesApi.Response response) {
        ResponsesApi.Attribution about = response.attribution();
        ResponsesApi.Scores scores = response.scores();
        if (about != null && about.contactId() != null && scores != null) {
            String resolved = scores.resolved();
            answers.put(about.contactId(), new Answer(scores.csat(), resolved == null ? null : resolved.equals("YES")));
        }
    }
}

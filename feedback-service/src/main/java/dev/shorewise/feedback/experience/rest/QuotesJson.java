package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.findings.Listed;
import dev.shorewise.feedback.experience.findings.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of excellence or of attention. */
@Schema(name = "ExperienceQuotes")
record QuotesJson(
        SatisfactionJson.Days period,
        Quote.Kind list,

        @Schema(description = "Groups clearly better or worse than all others together, the farthest first.")
        List<ListedJson> groups,

        @Schema(description = "The plainest words of all; none where fewer than eight customers wrote.")
        List<QuoteJson> quotes) {

    /** A group that stands out. */
    @Schema(name = "ExperienceListed")
    record ListedJson(ComparedJson.OneJson standing, List<QuoteJson> quotes) {}

    /** What a customer wrote. */
    @Schema(name = "ExperienceQuote")
    record QuoteJson(
            UUID responseId,
            Instant respondedAt,
            Map<String, String> at,

            @Schema(description = "Without what names a person.")
            String words,

            String label,
            BigDecimal sentiment,
            List<String> themes) {}

    static ListedJson listed(Listed listed) {
        return new ListedJson(
                ComparedJson.one(listed.compared()),
                listed.quotes().stream().map(QuotesJson::quote).toList());
    }

    static QuoteJson quote(Quote quote) {
        return new QuoteJson(
                quote.responseId(),
                quote.respondedAt(),
                PlaceJson.of(quote.at()),
                quote.words(),
                quote.label(),
                BigDecimal.valueOf(quote.score()),
                quote.themes());
    }
}

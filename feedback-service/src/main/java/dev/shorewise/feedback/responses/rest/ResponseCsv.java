package dev.shorewise.feedback.responses.rest;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.kit.exports.CsvCell;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Responses as RFC 4180 in UTF-8, times as ISO 8601; no cell is a formula, see {@link CsvCell}.
 */
final class ResponseCsv {

    static final String HEADER =
            "id,revision,updatedAt,responseId,source,vendorId,surveyId,surveyVersion,respondedAt,csat,nps,"
                    + "ces,resolved,others,comment,contactId,contactAt,siteId,deliveryModel,channel,queue,language,reason,agent,customer\r\n";

    private ResponseCsv() {}

    static String line(StoredResponse stored) {
        Response response = stored.response();
        Answers answers = response.answers();
        Occasion occasion = response.occasion();
        return line(
                stored.id(),
                stored.revision(),
                stored.updatedAt(),
                response.key().responseId(),
                response.key().source(),
                response.key().vendorId(),
                response.survey(),
                response.surveyVersion(),
                occasion.respondedAt(),
                answers.csat(),
                answers.nps(),
                answers.ces(),
                answers.resolved(),
                others(answers.others()),
                answers.comment(),
                occasion.contact().id(),
                occasion.contact().at(),
                occasion.place().siteId(),
                occasion.place().deliveryModel(),
                occasion.matter().channel(),
                occasion.matter().queue(),
                occasion.matter().language(),
                occasion.matter().reason(),
                occasion.people().agent(),
                occasion.people().customer());
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String others(Map<String, String> others) {
        return new TreeMap<>(others)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining(" "));
    }
}

package dev.shorewise.feedback.responses.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.ResponseFilter;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.feedback.surveys.Instants;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All responses of a filter in one stream, by id, however many there are: a page of them is in memory at a time. */
@Path("/v1/response-exports")
@Tag(name = "responses")
class ResponseExportResource {

    private static final int PAGE = 1_000;

    private final Responses responses;
    private final ObjectMapper json;

    ResponseExportResource(Responses responses, ObjectMapper json) {
        this.responses = responses;
        this.json = json;
    }

    @GET
    @Produces("application/x-ndjson")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "exportResponses",
            summary = "Responses as JSON lines, or as CSV that no spreadsheet takes for formulas (Accept: text/csv)")
    public StreamingOutput lines(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("updatedSince") @Nullable String updatedSince) {
        return stream(filter(vendorId, from, to, updatedSince), "", this::line);
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(hidden = true)
    public StreamingOutput csv(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("updatedSince") @Nullable String updatedSince) {
        return stream(filter(vendorId, from, to, updatedSince), ResponseCsv.HEADER, ResponseCsv::line);
    }

    private static ResponseFilter filter(
            @Nullable String vendorId, @Nullable String from, @Nullable String to, @Nullable String updatedSince) {
        return new ResponseFilter(
                vendorId == null ? Map.of() : Map.of(Dimension.VENDOR, vendorId),
                Instants.parse("from", from),
                Instants.parse("to", to),
                Instants.parse("updatedSince", updatedSince));
    }

    private StreamingOutput stream(ResponseFilter filter, String head, Function<StoredResponse, String> line) {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(head);
            Optional<UUID> after = Optional.empty();
            List<StoredResponse> page;
            do {
                page = responses.list(filter, after, PAGE);
                for (StoredResponse response : page) {
                    writer.write(line.apply(response));
                    after = Optional.of(response.id());
                }
                writer.flush();
            } while (page.size() == PAGE);
        };
    }

    private String line(StoredResponse response) {
        try {
            return json.writeValueAsString(ResponseJson.of(response)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

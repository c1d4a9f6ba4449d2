package dev.shorewise.finance.odata;

import dev.shorewise.finance.odata.model.FeedModel;
import dev.shorewise.finance.odata.store.FeedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.olingo.commons.api.http.HttpMethod;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataHandler;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.jspecify.annotations.Nullable;

/** Answers questions after OData 4.0; the protocol is a library's. */
@ApplicationScoped
public class ODataFeed {

    private final FeedRows rows;
    private final FeedSettings settings;

    ODataFeed(FeedRows rows, FeedSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /**
     * A question as it came.
     *
     * @param base address of the feed, without a slash at its end
     * @param path after it, with a slash at its beginning, still encoded
     * @param query after the question mark, still encoded; null if there is none
     * @param headers that steer the answer
     */
    public record Question(
            String base, String path, @Nullable String query, Map<String, List<String>> headers) {}

    /** An answer: status, headers and body. */
    public record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    /** Answers; mistakes of the caller are answers too, in the protocol's own shape. */
    @Transactional
    public Answer ask(Question question) {
        ODataRequest request = new ODataRequest();
        request.setMethod(HttpMethod.GET);
        request.setProtocol("HTTP/1.1");
        request.setRawBaseUri(question.base());
        request.setRawODataPath(question.path());
        request.setRawQueryPath(question.query());
        request.setRawRequestUri(question.base()
                + question.path()
                + Optional.ofNullable(question.query())
                        .map(query -> "?" + query)
                        .orElse(""));
        question.headers().forEach((name, values) -> {
            if (!(isMetadata(question) && name.equals("Accept"))) {
                request.addHeader(name, values);
            }
        });
        OData odata = OData.newInstance();
        ODataHandler handler = odata.createRawHandler(odata.createServiceMetadata(new FeedModel(), List.of()));
        try (FeedReader reader = new FeedReader(rows, settings.pageSize())) {
            handler.register(reader);
            ODataResponse response = handler.process(request);
            return new Answer(response.getStatusCode(), response.getAllHeaders(), bytes(response));
        }
    }

    /**
     * Tools prefer JSON in general and read metadata as XML alone; it is XML whatever they prefer, unless {@code $format} says
     * otherwise.
     */
    private static boolean isMetadata(Question question) {
        return question.path().equals("/$metadata")
                && (question.query() == null || !question.query().contains("format="));
    }

    /** Rows go from the database into these bytes one by one. */
    private static byte[] bytes(ODataResponse response) {
        try (InputStream body = response.getContent() == null ? InputStream.nullInputStream() : response.getContent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (response.getODataContent() == null) {
                body.transferTo(bytes);
            } else {
                response.getODataContent().write(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

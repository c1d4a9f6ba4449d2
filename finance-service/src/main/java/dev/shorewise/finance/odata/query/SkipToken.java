package dev.shorewise.finance.odata.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.ODataApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins.
 *
 * @param keys of the last row, in the order that was asked for
 * @param left how many rows the caller still wants; null for all
 */
public record SkipToken(List<String> keys, @Nullable Integer left) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SkipToken {
        keys = List.copyOf(keys);
    }

    /** As callers carry it. */
    public String text() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what a caller carried.
     *
     * @param keys how many it must have
     * @throws ODataApplicationException (400) if it is not one of ours
     */
    public static SkipToken parse(String text, int keys) throws ODataApplicationException {
        try {
            SkipToken token = JSON.readValue(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8), SkipToken.class);
            if (token.keys().size() == keys) {
                return token;
            }
        } catch (JsonProcessingException | RuntimeException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    private static ODataApplicationException broken(@Nullable Exception cause) {
        return new ODataApplicationException(
                "$skiptoken: take it unchanged from @odata.nextLink",
                HttpStatusCode.BAD_REQUEST.getStatusCode(),
                Locale.ROOT,
                cause);
    }
}

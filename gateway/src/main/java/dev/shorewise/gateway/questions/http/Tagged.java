package dev.shorewise.gateway.questions.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a strong entity tag made of the body, or with 304 if the caller has this body already. */
@RequestScoped
public class Tagged {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;
    private final Request request;

    Tagged(ObjectMapper json, Request request) {
        this.json = json;
        this.request = request;
    }

    /** The answer with its tag, or 304. */
    public <T> RestResponse<T> answer(T body) {
        EntityTag tag = new EntityTag(hash(body));
        if (request.evaluatePreconditions(tag) != null) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(body).tag(tag).build();
    }

    private String hash(Object body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

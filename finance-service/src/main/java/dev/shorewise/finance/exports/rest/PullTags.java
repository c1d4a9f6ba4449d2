package dev.shorewise.finance.exports.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Gives every JSON answer to a GET that has no entity tag one made of its content, and answers 304 to a caller who has that
 * content already. Tools that pull lists thus pull only what is new.
 */
@Provider
class PullTags implements ContainerResponseFilter {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    PullTags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals(HttpMethod.GET)
                || response.getStatus() != Response.Status.OK.getStatusCode()
                || !response.hasEntity()
                || response.getHeaders().containsKey(HttpHeaders.ETAG)
                || !isJson(response)) {
            return;
        }
        EntityTag tag = new EntityTag(hash(response.getEntity()));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** Where no type is decided yet, what is neither a text nor a stream becomes JSON. */
    private static boolean isJson(ContainerResponseContext response) {
        Object entity = response.getEntity();
        boolean raw = entity instanceof StreamingOutput || entity instanceof CharSequence || entity instanceof byte[];
        MediaType type = response.getMediaType();
        return !raw && (type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type));
    }

    private String hash(Object entity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(entity));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.requests.ETags;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers with one resource and the tag of its revision, or with nothing if the caller has that revision already. */
final class Revisions {

    private Revisions() {}

    static <T> RestResponse<T> answer(T resource, ToLongFunction<T> revision, @Nullable String ifNoneMatch) {
        EntityTag tag = ETags.of(revision.applyAsLong(resource));
        RestResponse.ResponseBuilder<T> answer = knows(ifNoneMatch, tag)
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(resource);
        return answer.tag(tag).build();
    }

    private static boolean knows(@Nullable String ifNoneMatch, EntityTag tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals('"' + tag.getValue() + '"'));
    }
}

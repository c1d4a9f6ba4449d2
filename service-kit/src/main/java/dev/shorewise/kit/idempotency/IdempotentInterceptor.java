package dev.shorewise.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Carries out {@link Idempotent} methods: claim, work and answer in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final IdempotencyKeys keys;
    private final Callers callers;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    public IdempotentInterceptor(
            IdempotencyKeys keys, Callers callers, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.keys = keys;
        this.callers = callers;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext method) throws Exception {
        String key = headers.getHeaderString(KEY);
        if (key == null) {
            return inTransaction(method::proceed);
        }
        if (!ACCEPTABLE.matcher(key).matches()) {
            throw KitRefusal.badParameter(KEY, "1 to 255 visible ASCII characters");
        }
        String caller = callers.current().name();
        RequestHash hash = new RequestHash(json, uri.getRequestUri(), method);
        return inTransaction(() -> keys.claim(caller, key)
                ? keep(caller, key, hash, method.proceed())
                : replay(hash.afterReadingAll(), keys.answer(caller, key)));
    }

    private RestResponse<?> keep(String caller, String key, RequestHash hash, @Nullable Object result)
            throws Exception {
        if (!(result instanceof RestResponse<?> answer) || answer.getStatus() >= 400) {
            throw new IllegalStateException("an @Idempotent method answers a RestResponse and refuses by throwing");
        }
        URI location = answer.getLocation();
        String body = answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
        keys.keep(
                caller,
                key,
                new IdempotencyKeys.Answer(
                        hash.afterReadingAll(),
                        answer.getStatus(),
                        location == null ? null : location.toString(),
                        body));
        return answer;
    }

    private RestResponse<?> replay(byte[] hash, IdempotencyKeys.Answer answer) throws JsonProcessingException {
        if (!Arrays.equals(hash, answer.requestHash())) {
            throw new KitRefusal(
                    KitRefusal.Kind.KEY_REUSED, "This Idempotency-Key was used for another request. Make a new key.");
        }
        RestResponse.ResponseBuilder<JsonNode> again = RestResponse.ResponseBuilder.create(answer.status());
        again.header(REPLAYED, true);
        if (answer.location() != null) {
            again.location(URI.create(answer.location()));
        }
        if (answer.body() != null) {
            again.entity(json.readTree(answer.body())).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return again.build();
    }

    private static @Nullable Object inTransaction(Callable<@Nullable Object> work) {
        return QuarkusTransaction.joiningExisting()
                .timeout((int) LONGEST.toSeconds())
                .call(work);
    }
}

package dev.shorewise.kit.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is not the JSON that is expected: says where. */
public class JsonMappers {

    private static final String OURS = "dev.shorewise.";
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern NAMED = Pattern.compile("(?<name>[a-z][A-Za-z0-9.]*): (?<what>.+)", Pattern.DOTALL);

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException refused) {
        return malformed(refused);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException refused) {
        return malformed(refused);
    }

    /** Also for what the framework wraps in a 400 of its own. */
    static Response malformed(JsonProcessingException refused) {
        return Problems.response(400, "malformed-json", "The body is not the JSON that is expected.", at(refused));
    }

    private static List<InvalidParam> at(JsonProcessingException refused) {
        if (!(refused instanceof JsonMappingException mapping)) {
            return List.of();
        }
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return told(mapping, path)
                .or(() -> Optional.of(new InvalidParam(path, "has a value of the wrong kind, or is not known here"))
                        .filter(known -> !path.isEmpty()))
                .stream()
                .toList();
    }

    /**
     * What a record of ours said when it refused to be made: {@code requireNonNull} names what is missing, and the message of an
     * illegal argument begins with its name, as in "rates: above 0", or is a sentence about the whole. What others' code says is
     * not handed on.
     */
    private static Optional<InvalidParam> told(JsonMappingException refused, String path) {
        Throwable cause = refused.getCause();
        if (!(refused instanceof ValueInstantiationException) || cause == null) {
            return Optional.empty();
        }
        String said = Objects.requireNonNullElse(cause.getMessage(), "");
        if (cause instanceof NullPointerException && NAME.matcher(said).matches()) {
            return Optional.of(new InvalidParam(joined(path, said), "is missing"));
        }
        if (!(cause instanceof IllegalArgumentException) || said.isBlank() || !isOurs(cause)) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(said);
        return Optional.of(
                named.matches()
                        ? new InvalidParam(joined(path, named.group("name")), named.group("what"))
                        : new InvalidParam(path, said));
    }

    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

package dev.shorewise.kit.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is not the JSON that is expected: says where. */
public class JsonMappers {

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
        if (!(refused instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return List.of();
        }
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return List.of(new InvalidParam(path, "has a value of the wrong kind, or is not known here"));
    }
}

package dev.shorewise.kit.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names every input that Bean Validation refused. */
@Provider
public class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        List<InvalidParam> params = refused.getConstraintViolations().stream()
                .map(ValidationMapper::toParam)
                .sorted(Comparator.comparing(InvalidParam::name))
                .toList();
        return Problems.response(400, "invalid-input", "Some inputs are not as they must be.", params);
    }

    private static InvalidParam toParam(ConstraintViolation<?> violation) {
        // The path begins with the method's name and the argument's; the caller knows neither.
        List<String> names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        List<String> own =
                names.size() > 2 ? names.subList(2, names.size()) : names.subList(names.size() - 1, names.size());
        return new InvalidParam(own.stream().collect(Collectors.joining(".")), violation.getMessage());
    }
}

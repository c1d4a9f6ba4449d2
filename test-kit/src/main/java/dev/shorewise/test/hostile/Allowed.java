package dev.shorewise.test.hostile;

import dev.shorewise.test.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody who may call an operation, by the committed table of rights; each attack begins with good credentials. */
final class Allowed {

    private static final Set<String> REFUSED = Set.of("401", "403");
    private static final String OWN = "matrix-own";

    private final List<String> callers;
    private final Map<String, List<String>> rows = new HashMap<>();

    private Allowed(List<String> lines) {
        callers = List.of(lines.get(0).split(",", -1));
        lines.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .forEach(row -> rows.put(row.get(0), row));
    }

    static Allowed committed() throws IOException {
        return new Allowed(Files.readAllLines(Path.of("access-matrix.csv")));
    }

    /** A token for an operation such as {@code POST /v1/vendors}; empty if nobody in the table may call it. */
    Optional<String> token(String operation) {
        List<String> row = rows.get(operation);
        if (row == null) {
            throw new AssertionError("the table of rights does not know " + operation);
        }
        for (int i = 1; i < row.size(); i++) {
            if (!REFUSED.contains(row.get(i))) {
                String role = callers.get(i);
                return Optional.of(role.startsWith("vendor") ? Tokens.of(role, OWN) : Tokens.of(role));
            }
        }
        return Optional.empty();
    }
}

package dev.shorewise.stack.rights;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of rights in the decision about them.
 *
 * @param rights letters by resource and role
 */
record RightsTable(Map<String, Map<String, Set<String>>> rights) {

    private static final String HEAD = "| resource |";

    /** Reads the table out of a page. */
    static RightsTable parse(String page) {
        List<String> rows = page.lines()
                .dropWhile(line -> !line.startsWith(HEAD))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> roles = cells(rows.get(0));
        Map<String, Map<String, Set<String>>> rights = new HashMap<>();
        for (String row : rows.subList(2, rows.size())) {
            List<String> cells = cells(row);
            Map<String, Set<String>> byRole = new HashMap<>();
            for (int i = 1; i < cells.size(); i++) {
                byRole.put(roles.get(i), Set.of(cells.get(i).split(" ", -1)));
            }
            for (String resource : cells.get(0).replaceAll(" \\(.*\\)", "").split(", ", -1)) {
                rights.put(resource, byRole);
            }
        }
        return new RightsTable(rights);
    }

    /** Whether the page says that a role may call an operation, such as {@code GET /v1/vendors}. */
    boolean allows(String role, String operation) {
        String resource = operation.replaceFirst("^\\w+ /v1/([^/]+).*", "$1");
        Map<String, Set<String>> byRole = rights.get(resource);
        if (byRole == null || !byRole.containsKey(role)) {
            throw new AssertionError("the table of rights says nothing of " + resource + " for " + role);
        }
        return byRole.getOrDefault(role, Set.of()).contains(letter(operation, resource));
    }

    private static String letter(String operation, String resource) {
        if (operation.startsWith("GET ") || resource.equals("coverage")) {
            return "R";
        }
        return resource.endsWith("-imports") ? "S" : "W";
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}

package dev.shorewise.stack.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RightsTest {

    private static final Path ROOT = Checkout.locate().root();
    private static final Path PAGE = ROOT.resolve("docs/adr/0005-who-may-do-what.md");
    private static final Set<String> ROLES = Set.of(
            "service-head",
            "cx-head",
            "qa-director",
            "finance",
            "executive",
            "admin",
            "auditor",
            "vendor",
            "vendor-submitter",
            "finance-reader");

    @ParameterizedTest
    @MethodSource("services")
    void thePageSaysWhatTheServiceDoes(Part service) throws IOException {
        Path matrix = ROOT.resolve(service.module()).resolve("access-matrix.csv");
        assumeTrue(Files.exists(matrix), () -> matrix + " is not there yet");

        List<String> differences = differences(page(), Files.readAllLines(matrix));

        assertThat(differences).isEmpty();
    }

    @Test
    void aRightTooManyAndOneTooFewAreNoticed() throws IOException {
        List<String> differences = differences(
                page(), List.of("operation,vendor,admin", "GET /v1/cost-lines,200,200", "POST /v1/vendors,403,403"));

        assertThat(differences)
                .containsExactly("GET /v1/cost-lines by vendor is 200", "POST /v1/vendors by admin is 403");
    }

    @Test
    void thePageNamesEveryRole() throws IOException {
        page().rights()
                .forEach((resource, byRole) ->
                        assertThat(byRole.keySet()).as(resource).isEqualTo(ROLES));
    }

    /** The page's own copy is small and lies beside the page; {@code lib/rights.json} is made from the table of the decision. */
    @Test
    void theAdministratorReadsTheSameTable() throws IOException {
        JsonNode shown = new ObjectMapper()
                .readTree(ROOT.resolve("gateway/src/main/resources/web/app/lib/rights.json")
                        .toFile());
        List<String> rows = new ArrayList<>();
        rows.add("| resource | " + joined(shown.path("roles")));
        rows.add("|---".repeat(shown.path("roles").size() + 1) + "|");
        shown.path("rights")
                .properties()
                .forEach(each -> rows.add("| " + each.getKey() + " | " + joined(each.getValue())));

        assertThat(Files.readString(PAGE)).contains(String.join("\n", rows) + "\n\n");
    }

    private static String joined(JsonNode cells) {
        return cells.valueStream().map(JsonNode::asText).collect(Collectors.joining(" | ", "", " |"));
    }

    static Stream<Part> services() {
        return Part.services().stream();
    }

    private static RightsTable page() throws IOException {
        return RightsTable.parse(Files.readString(PAGE));
    }

    private static List<String> differences(RightsTable page, List<String> matrix) {
        List<String> differences = new ArrayList<>();
        List<String> callers = Arrays.asList(matrix.get(0).split(",", -1));
        for (String line : matrix.subList(1, matrix.size())) {
            List<String> statuses = Arrays.asList(line.split(",", -1));
            String operation = statuses.get(0);
            for (int i = 1; i < statuses.size(); i++) {
                String role = callers.get(i);
                boolean allowed = !statuses.get(i).equals("403");
                if (ROLES.contains(role) && page.allows(role, operation) != allowed) {
                    differences.add(operation + " by " + role + " is " + statuses.get(i));
                }
            }
        }
        return differences;
    }
}

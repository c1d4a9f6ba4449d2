package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.Scenarios;
import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scenarios side by side. */
@Path("/v1/scenario-comparisons")
@Tag(name = "scenarios")
class ComparisonResource {

    private static final int MOST = 10;
    private static final Pattern NAMED = Pattern.compile("([a-z0-9][a-z0-9-]{1,39})(?:@([1-9][0-9]{0,8}))?");

    private final Scenarios scenarios;

    ComparisonResource(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** Several outcomes. */
    @Schema(name = "ScenarioComparison")
    record ComparisonJson(
            @Schema(
                    description =
                            "By net present value of the saving, the best first; those of another currency or horizon as asked.")
            List<OutcomeJson> outcomes,

            @Schema(description = "False where currencies or horizons differ: then the figures do not compare.")
            boolean comparable,

            @Schema(description = "Figures that they do not plan alike, by name.")
            List<DifferenceJson> differences) {}

    /** A figure that scenarios plan differently. */
    @Schema(name = "ScenarioDifference")
    record DifferenceJson(
            @Schema(examples = "locations.manila.price") String input,

            @Schema(description = "By id@version; absent where a scenario has no such figure.")
            Map<String, Double> planned) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "compareScenarios",
            summary = "What comes of several scenarios, side by side",
            description = "Name each as id or id@version, for example scenario=offshore&scenario=hybrid@2.")
    public ComparisonJson compare(@QueryParam("scenario") @NotEmpty @Size(max = MOST) List<String> named) {
        List<StoredScenario> found = named.stream().map(this::find).toList();
        List<OutcomeJson> outcomes = found.stream().map(OutcomeJson::of).toList();
        boolean comparable = outcomes.stream()
                        .map(outcome -> outcome.currency() + outcome.months())
                        .distinct()
                        .count()
                == 1;
        return new ComparisonJson(
                comparable
                        ? outcomes.stream()
                                .sorted(Comparator.comparing((OutcomeJson outcome) -> new BigDecimal(outcome.worth()
                                                .netPresentValue()
                                                .amount()))
                                        .reversed())
                                .toList()
                        : outcomes,
                comparable,
                differences(found));
    }

    private static List<DifferenceJson> differences(List<StoredScenario> scenarios) {
        Map<String, Map<String, Double>> planned = new TreeMap<>();
        for (StoredScenario stored : scenarios) {
            InputList.of(stored.scenario()).all().forEach(input -> planned.computeIfAbsent(
                            input.name(), name -> new LinkedHashMap<>())
                    .put(stored.id() + "@" + stored.version(), input.value().value()));
        }
        return planned.entrySet().stream()
                .filter(entry -> entry.getValue().size() < scenarios.size()
                        || entry.getValue().values().stream().distinct().count() > 1)
                .map(entry -> new DifferenceJson(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StoredScenario find(String named) {
        Matcher parts = NAMED.matcher(named);
        if (!parts.matches()) {
            throw KitRefusal.badParameter("scenario", "an id or id@version");
        }
        String version = parts.group(2);
        return scenarios
                .find(parts.group(1), version == null ? null : Integer.valueOf(version))
                .orElseThrow(KitRefusal::unknown);
    }
}

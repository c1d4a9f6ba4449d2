package dev.shorewise.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.shorewise.gateway.door.DoorSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The contracts with which this gateway was built, as one document. */
@ApplicationScoped
public class Contracts {

    private static final Map<String, String> FILES =
            Map.of("Vendor", "vendor", "Feedback", "feedback", "Finance", "finance", "Gateway", "gateway");

    /** What services tell each other and nobody else may: the gateway does not route it. */
    private static final Set<String> AMONG_SERVICES = Set.of("/v1/contact-handovers");

    private final DoorSettings door;

    Contracts(DoorSettings door) {
        this.door = door;
    }

    /** The suite's contract, OpenAPI 3.1 as JSON. */
    public String json() {
        Map<String, JsonNode> contracts = new LinkedHashMap<>();
        FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> contracts.put(each.getKey(), open("/contracts/" + each.getValue() + "/openapi.yaml")));
        return SuiteContract.of(contracts, door.publicUrl().toString()).toString();
    }

    private static JsonNode open(String resource) {
        JsonNode contract = read(resource);
        contract.withObject("/paths").remove(AMONG_SERVICES);
        return contract;
    }

    /** A time of day without quotes is a number to YAML 1.1; in a contract it is an example. */
    private static JsonNode read(String resource) {
        try (InputStream file = Objects.requireNonNull(Contracts.class.getResourceAsStream(resource), resource)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^( *- )(\\d\\d:\\d\\d(?::\\S+)?)$", "$1\"$2\"");
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(resource + " is no YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.problems.KitRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What figures mean is written down, and what is written down is what is computed. */
class CatalogueTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "definitions.md");
    private static final String BEGIN = "<!-- vendor-service: made from its catalogue -->";
    private static final String END = "<!-- end of vendor-service -->";

    @Test
    void theDocumentListsEveryDefinitionAsItIs() throws IOException {
        String made = BEGIN + "\n" + table() + END;
        Path target = Path.of("target", "definitions-of-vendor-service.md");
        Files.writeString(target, made + "\n");
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);

        assertThat(begin < 0 || end < begin ? "" : document.substring(begin, end + END.length()))
                .as("docs/definitions.md differs: put %s in the place between its two marks", target)
                .isEqualTo(made);
    }

    @Test
    void everyDefinitionSaysWhatItDivides() {
        assertThat(Catalogue.definitions()).isNotEmpty().allSatisfy(definition -> {
            assertThat(definition.wording().formula()).isNotBlank();
            assertThat(definition.wording().numerator()).isNotBlank();
            assertThat(definition.wording().denominator()).isNotBlank();
            assertThat(definition.wording().example()).as(definition.id()).isNotBlank();
            assertThat(definition.origin().computedBy()).isNotBlank();
            assertThat(definition.version()).isPositive();
        });
    }

    @Test
    void anUnknownDefinitionIsRefusedAndTheDefaultSetIsKnown() {
        assertThat(Catalogue.select(null)).isNotEmpty();
        assertThat(Catalogue.select("asa/answered@1, asa/answered@1")).hasSize(1);
        assertThatThrownBy(() -> Catalogue.select("asa/answered@2")).isInstanceOf(KitRefusal.class);
        assertThatThrownBy(() -> Catalogue.select("")).isInstanceOf(KitRefusal.class);
    }

    private static String table() {
        return "| id | kind, unit, better | formula | numerator | denominator | parameters | interval | shown from, state from | records | computed by |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n"
                + Catalogue.definitions().stream().map(CatalogueTest::row).collect(Collectors.joining());
    }

    private static String row(Definition definition) {
        String params = definition.params().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(param -> param.getKey() + " = " + param.getValue())
                .collect(Collectors.joining(", "));
        return "| `%s` | %s, %s, %s | %s | %s | %s | %s | %s | %d, %d | %s | %s |%n"
                .formatted(
                        definition.id(),
                        definition.nature().kind(),
                        definition.nature().unit(),
                        definition.nature().better(),
                        definition.wording().formula(),
                        definition.wording().numerator(),
                        definition.wording().denominator(),
                        params,
                        definition.intervalMethod(),
                        definition.minimum().show(),
                        definition.minimum().state(),
                        definition.origin().records(),
                        definition.origin().computedBy());
    }
}

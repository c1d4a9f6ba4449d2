package dev.shorewise.finance.scenarios.assumed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.finance.inflation.Inflation;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.scenarios.model.LocationInput;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssumedInputsTest {

    private static final Path PUBLISHED = Path.of("..", "..", "shared", "data", "cost-figures", "cost_figures.csv");

    @Test
    void everyQuotationIsAnAssumptionWithPublisherYearAndWordsAndFitsTheLedgerAndTheModel() {
        Set<String> inputs =
                Arrays.stream(LocationInput.values()).map(LocationInput::key).collect(Collectors.toSet());

        assertThat(AssumedInputs.read()).hasSize(17).allSatisfy(quotation -> {
            assertThat(quotation.quoted().publisher()).isNotBlank();
            assertThat(quotation.quoted().words()).isNotBlank();
            assertThat(quotation.quoted().year()).isBetween(2004, 2026);
            assertThat(CostCategory.find(quotation.category())).isPresent();
            if (quotation.input() != null) {
                assertThat(inputs).contains(quotation.input());
            }
            Value value = quotation.value();
            if (value != null) {
                assertThat(value.origin()).isEqualTo(Value.Origin.ASSUMED);
                assertThat(value.source())
                        .contains(
                                quotation.quoted().publisher(),
                                "" + quotation.quoted().year());
            }
        });
    }

    @Test
    void aRangeIsItsMiddleSpreadBetweenItsEndsInTheUnitOfTheInput() {
        Value attrition = value("Agent annual attrition", "global");
        Value monthly = value("Agent wage", "Philippines offshore");
        Value yearly = value("CSR median annual wage", "US onshore");
        Value loaded = value("Fully loaded annual cost of one agent", "US onshore tier-1");

        assertThat(attrition.value()).isCloseTo(.375, offset(1e-12));
        assertThat(attrition.spread()).isEqualTo(Spread.between(Spread.Kind.TRIANGULAR, .30, .45));
        assertThat(monthly.value()).as("26 000 pesos for 160 hours").isEqualTo(162.5);
        assertThat(monthly.spread()).as("one number has none").isNull();
        assertThat(yearly.value()).as("42 830 for 1 920 hours").isCloseTo(22.307292, offset(1e-6));
        assertThat(loaded.value()).as("69 000 in twelve months").isEqualTo(5_750);
    }

    @Test
    void aPriceSplitHasWordsAndNoNumber() {
        assertThat(AssumedInputs.read())
                .filteredOn(quotation -> quotation.item().equals("Hourly price split"))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.value()).isNull());
    }

    @Test
    void inflationIsTheRateByWhichYearsRoseTogetherAsFarAsTheyHaveNoGap() {
        Inflation gap = new Inflation(
                "QCC",
                new TreeMap<>(Map.of(
                        2018,
                        new BigDecimal("50"),
                        2020,
                        new BigDecimal("2"),
                        2021,
                        new BigDecimal("4"),
                        2022,
                        new BigDecimal("6"))));

        Value rise = Objects.requireNonNull(AssumedInputs.rise(gap, 10));

        assertThat(rise.value()).isCloseTo(Math.cbrt(1.02 * 1.04 * 1.06) - 1, offset(1e-12));
        assertThat(rise.source()).contains("2020 to 2022, n = 3 years", "World Bank", "assumption");
        assertThat(Objects.requireNonNull(rise.spread()).observed()).containsExactly(.02, .04, .06);
        assertThat(AssumedInputs.rise(new Inflation("QCC", new TreeMap<>()), 10))
                .isNull();
    }

    @Test
    void theListIsTheOneThatWasCollected() throws IOException {
        assumeTrue(Files.exists(PUBLISHED), "the collected figures are not here: " + PUBLISHED.toAbsolutePath());
        List<String> collected = Files.readAllLines(PUBLISHED);

        assertThat(collected).hasSize(1 + AssumedInputs.read().size());
        AssumedInputs.read().forEach(quotation -> assertThat(collected)
                .as(quotation.item())
                .anyMatch(line -> line.startsWith(quotation.item() + "," + quotation.geo() + ",")
                        && line.contains(quotation.quoted().unit())
                        && line.contains(quotation.quoted().publisher())
                        && line.contains(quotation.quoted().words())));
    }

    @Test
    void aLineThatLacksACellIsRefused() {
        assertThatThrownBy(() -> Quotation.of("a\tb")).hasMessageContaining("14 cells");
    }

    private static Value value(String item, String geo) {
        return AssumedInputs.read().stream()
                .filter(quotation ->
                        quotation.item().equals(item) && quotation.geo().equals(geo))
                .findFirst()
                .map(Quotation::value)
                .orElseThrow();
    }
}

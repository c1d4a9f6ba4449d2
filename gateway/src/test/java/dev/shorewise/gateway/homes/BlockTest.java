package dev.shorewise.gateway.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockTest {

    private static final YearMonth JANUARY = YearMonth.parse("2026-01");

    @Test
    void theMonthBeforeJanuaryIsDecember() {
        assertThat(Blocks.KPIS.before().question(JANUARY, "harborline", JANUARY))
                .isEqualTo("/v1/kpis?vendorId=harborline&month=2025-12");
    }

    @Test
    void aMonthThatIsOverIsLookedAtFromItsLastDayAndTheRunningOneFromNow() {
        assertThat(Blocks.OUTLOOK.question(JANUARY, "ag-7", YearMonth.parse("2026-02")))
                .isEqualTo("/v1/outlooks?agreementId=ag-7&asOf=2026-01-31T12:00:00Z");
        assertThat(Blocks.OUTLOOK.question(JANUARY, "ag-7", JANUARY)).isEqualTo("/v1/outlooks?agreementId=ag-7");
    }

    @Test
    void alarmsLookAtTheYearBeforeAndTheWholeMonth() {
        assertThat(Blocks.ALARMS.question(JANUARY, "", JANUARY)).contains("from=2025-01-01&to=2026-02-01");
    }

    @Test
    void needsLookAtThreeWholeMonths() {
        assertThat(Blocks.NEEDS.question(JANUARY, "harborline", JANUARY))
                .isEqualTo("/v1/training-needs/harborline?from=2025-11-01&to=2026-02-01");
    }

    @ParameterizedTest
    @EnumSource
    void everyViewKnowsItsVendorsAndNamesNoPartTwice(Persona persona) {
        assertThat(persona.blocks()).contains(Blocks.VENDORS);
        assertThat(persona.blocks()).extracting(Block::name).doesNotHaveDuplicates();
        assertThat(Persona.labelled(persona.label())).contains(persona);
    }

    @Test
    void aViewThatAsksAboutAgreementsAsksWhichThereAre() {
        assertThat(Arrays.stream(Persona.values())
                        .filter(persona -> persona.blocks().stream().anyMatch(block -> block.each() == Each.AGREEMENT)))
                .isNotEmpty()
                .allSatisfy(persona -> assertThat(persona.blocks()).contains(Blocks.AGREEMENTS));
    }
}

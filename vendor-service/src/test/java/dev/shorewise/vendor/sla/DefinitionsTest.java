package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a number on the page that two sides sign. */
class DefinitionsTest {

    @ParameterizedTest
    @CsvSource({
        "asa/answered@1, s",
        "service-level/answered-in-time-over-offered@1, ''",
        "quality/mean-review@1, points",
        "nps/transactional@1, points",
        "csat/top2-of-5@1, ''",
        "unheard-of@1, ''",
    })
    void aNumberThatIsNoShareHasItsUnit(String definition, String unit) {
        assertThat(Definitions.unit(definition)).isEqualTo(unit);
    }
}

package dev.shorewise.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostCategoryTest {

    @Test
    void theIdsAreThoseOfTheReferenceAndTheClientsOwnTeams() {
        assertThat(Arrays.stream(CostCategory.values()).map(CostCategory::id))
                .containsExactly(
                        "service",
                        "service-fixed",
                        "passthrough",
                        "tax",
                        "credit",
                        "adjustment",
                        "transition",
                        "selection",
                        "governance",
                        "travel",
                        "compliance",
                        "qa",
                        "training",
                        "technology",
                        "attrition",
                        "fx",
                        "inhouse-rework",
                        "inhouse-staff",
                        "inhouse-overhead",
                        "repeat",
                        "churn",
                        "exit",
                        "overhead-saved");
        assertThat(CostCategory.find("Service")).isEmpty();
    }

    @Test
    void memosAndRowsOfAModelAreNotBooked() {
        assertThat(Arrays.stream(CostCategory.values()).filter(category -> !category.isBooked()))
                .containsExactly(CostCategory.REPEAT, CostCategory.CHURN, CostCategory.OVERHEAD_SAVED);
    }

    @Test
    void aLineSaysWhatItIsAndItsCategorySaysTheRest() {
        Charge said = Charge.of(
                CostCategory.TRAINING,
                Optional.empty(),
                Optional.of(ChargeClass.CORRECTION),
                Optional.of(ChargeFrequency.ONE_TIME));

        assertThat(said).isEqualTo(new Charge(ChargeCategory.USAGE, ChargeClass.CORRECTION, ChargeFrequency.ONE_TIME));
        assertThat(Charge.of(CostCategory.CHURN, Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(new Charge(null, ChargeClass.REGULAR, null));
    }

    @Test
    void aChargePeriodLiesWithinOneMonth() {
        ChargePeriod december = ChargePeriod.of(YearMonth.of(2026, 12));

        assertThat(december.to()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(december.month()).isEqualTo(YearMonth.of(2026, 12));
        assertThatThrownBy(() -> new ChargePeriod(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2)))
                .hasMessageContaining("one calendar month");
        assertThatThrownBy(() -> new ChargePeriod(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30)))
                .hasMessageContaining("one calendar month");
    }
}

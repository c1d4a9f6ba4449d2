package dev.shorewise.statistics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worked examples from the literature and from our reference. */
class MoneyMathsTest {

    private static final double[] SPREADSHEET = {-10_000, 2_750, 4_250, 3_250, 2_750};
    private static final String[] SPREADSHEET_DAYS = {
        "2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"
    };

    @Test
    void theFirstFlowIsNotDiscounted() {
        CashFlows flows = CashFlows.periodic(-15_000, 1_500, 2_500, 3_500, 4_500, 6_000);

        assertThat(flows.presentValue(.05)).isCloseTo(122.894855, offset(1e-6));
        assertThat(flows.presentValue(.05) / 1.05).as("spreadsheet").isCloseTo(117.042719, offset(1e-6));
    }

    @Test
    void datedFlowsAreWorthWhatSpreadsheetsSay() {
        CashFlows flows = dated(SPREADSHEET, SPREADSHEET_DAYS);

        assertThat(flows.presentValue(.09)).isCloseTo(2086.647602, offset(1e-6));
        assertThat(flows.rateOfReturn().value().orElseThrow()).isCloseTo(.373362534, offset(1e-8));
    }

    @Test
    void leapDaysCount() {
        CashFlows flows = dated(
                new double[] {-240_000, 60_000, 90_000, 150_000},
                "2027-01-01",
                "2027-07-01",
                "2028-01-01",
                "2028-12-31");

        assertThat(flows.presentValue(.08)).isCloseTo(29687.446519, offset(1e-6));
        assertThat(flows.rateOfReturn().value().orElseThrow()).isCloseTo(.177312280, offset(1e-8));
    }

    @Test
    void theOrderOfDatedFlowsDoesNotMatter() {
        double[] amounts = {2_750, -10_000, 2_750, 3_250, 4_250};
        String[] days = {"2009-04-01", "2008-01-01", "2008-03-01", "2009-02-15", "2008-10-30"};

        assertThat(dated(amounts, days).presentValue(.09)).isCloseTo(2086.647602, offset(1e-6));
    }

    @Test
    void paybackIsStraightWithinThePeriodInWhichItTurnsForGood() {
        double[] flows = {-100_000, 30_000, 35_000, 40_000, 45_000};

        assertThat(Payback.simple(flows).orElseThrow()).isCloseTo(2.875, offset(1e-12));
        assertThat(Payback.discounted(.10, flows).orElseThrow()).isCloseTo(3.447333, offset(1e-6));
        assertThat(CashFlows.periodic(flows).presentValue(.10)).isCloseTo(16986.54, offset(.005));
        assertThat(Payback.simple(-10, 5)).isEmpty();
        assertThat(Payback.simple(-10, 20, -15, 10).orElseThrow())
                .as("the first turn is not for good")
                .isCloseTo(2.5, offset(1e-12));
        assertThat(Payback.simple(1, 2)).hasValue(0);
    }

    @Test
    void fiveYearsOfOutsourcingAreWorthWhatTheReferenceSays() {
        CashFlows net = CashFlows.periodic(-180_000, 380_000, 393_860, 408_202.22, 423_042.92, 438_398.90);

        assertThat(net.presentValue(.08)).isCloseTo(1_442_883.50, offset(.01));
        assertThat(net.rateOfReturn().value().orElseThrow()).isCloseTo(2.139279, offset(1e-6));
        assertThat((net.presentValue(.08) + 180_000) / 180_000).isCloseTo(9.0160, offset(1e-4));
    }

    @Test
    void ratesChangeTheirFooting() {
        assertThat(Rates.monthly(.08)).isCloseTo(.006434030, offset(1e-9));
        assertThat(Rates.real(.08, .025)).isCloseTo(.053659, offset(1e-6));
        assertThat(Rates.nominal(Rates.real(.08, .025), .025)).isCloseTo(.08, offset(1e-15));
    }

    @Test
    void aCustomerIsWorthTheMarginsOfTheYearsToCome() {
        assertThat(CustomerValue.laterMargins(120, .85, .08)).isCloseTo(443.478261, offset(1e-6));
        assertThat(CustomerValue.allMargins(120, .85, .08)).isCloseTo(563.478261, offset(1e-6));
    }

    @Test
    void unresolvedContactsComeBack() {
        assertThat(ContactChain.contactsPerIssue(.80, 1)).isCloseTo(1.25, offset(1e-12));
        assertThat(ContactChain.contactsPerIssue(.80, .7)).isCloseTo(1.162791, offset(1e-6));
        assertThat(ContactChain.contactsPerIssue(.65, .9)).isCloseTo(1.459854, offset(1e-6));
        assertThatThrownBy(() -> ContactChain.contactsPerIssue(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Finance, section 3. */
    @Test
    void repeatsCostWhatTheReferenceSays() {
        assertThat(ContactChain.contactsPerIssue(.80, 1) * 5.00).isCloseTo(6.25, offset(1e-12));
        assertThat(ContactChain.contactsPerIssue(.80, .7) * 5.00).isCloseTo(5.813953, offset(1e-6));
        assertThat(ContactChain.contactsPerIssue(.65, .9) * 5.00).isCloseTo(7.299270, offset(1e-6));
        assertThat(ContactChain.gaveUp(.80, .7)).isCloseTo(.06, offset(1e-12));
        assertThat(ContactChain.costOfRepeats(338_000, 200_000, 5.00)).isCloseTo(690_000, offset(1e-6));
        assertThat(ContactChain.valueOfGap(1_000_000, .10, 1.5, 8.00)).isCloseTo(1_200_000, offset(1e-6));
        assertThatThrownBy(() -> ContactChain.costOfRepeats(1, 2, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Finance, sections 6.3 and 6.4, the rows that the published cases do not have. */
    @Test
    void ratesOfReturnAreTheReferences() {
        RateOfReturn conventional =
                CashFlows.periodic(-40_000, 5_000, 8_000, 12_000, 30_000).rateOfReturn();
        RateOfReturn twice = CashFlows.periodic(-100, 100, 0, -7).rateOfReturn();

        assertThat(conventional.value().orElseThrow()).isCloseTo(.105822598, offset(1e-9));
        assertThat(twice.status()).isEqualTo(RateOfReturn.Status.MULTIPLE);
        assertThat(twice.roots().get(0)).isCloseTo(-.678894374, offset(1e-9));
        assertThat(twice.roots().get(1)).isCloseTo(-.083299666, offset(1e-9));
        assertThat(twice.value().orElseThrow())
                .as("the nearest to nothing")
                .isEqualTo(twice.roots().get(1));
        assertThat(ModifiedRate.of(.08, .055, -4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000)
                        .orElseThrow())
                .isCloseTo(.066597175, offset(1e-9));
        assertThat(ModifiedRate.of(.10, .12, -120_000, 39_000, 30_000, 21_000, 37_000, 46_000)
                        .orElseThrow())
                .isCloseTo(.126094130, offset(1e-9));
        assertThat(ModifiedRate.of(.05, .06, 100, 200, -50, 300, -200).orElseThrow())
                .isCloseTo(.342823388, offset(1e-9));
        assertThat(ModifiedRate.of(.10, .12, 39_000, 30_000, 21_000, 37_000, 46_000))
                .isEmpty();
    }

    @Test
    void nothingIsDefinedAtMinusOneHundredPercent() {
        assertThatThrownBy(() -> CashFlows.periodic(1, 2).presentValue(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above -1");
    }

    private static CashFlows dated(double[] amounts, String... days) {
        return CashFlows.dated(
                amounts,
                Stream.of(days)
                        .mapToLong(day -> LocalDate.parse(day).toEpochDay())
                        .toArray());
    }

    @Test
    void withoutFlowsThereIsNoRate() {
        assertThat(CashFlows.periodic().rateOfReturn().status()).isEqualTo(RateOfReturn.Status.NONE);
        assertThat(CashFlows.periodic(0, 0).rateOfReturn().status()).isEqualTo(RateOfReturn.Status.NONE);
    }
}

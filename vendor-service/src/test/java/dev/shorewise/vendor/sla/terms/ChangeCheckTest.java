package dev.shorewise.vendor.sla.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level costs only after its promise could rest on data, and changes are told in time. */
class ChangeCheckTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-06-01, no-baseline",
        "2026-10-01, 2026-08-03, promotion-notice",
        "2026-10-01, 2026-08-02, ''",
    })
    void aKeyMeasurementCostsAfterThreeMonthsAndSixtyDaysOfNotice(LocalDate from, LocalDate told, String code) {
        Terms key = terms(level("KM-1", ServiceLevel.Standing.KEY, "0"));
        Terms critical = terms(level("KM-1", ServiceLevel.Standing.CRITICAL, "0"));

        assertThat(codes(List.of(new ChangeCheck.Before(JULY, key)), critical, from, told))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-04, allocation-notice", "2026-07-03, ''"})
    void allocationsMoveWithNinetyDaysOfNotice(LocalDate told, String code) {
        Terms before = terms(level("CSL-1", ServiceLevel.Standing.CRITICAL, "60"));
        Terms after = terms(level("CSL-1", ServiceLevel.Standing.CRITICAL, "50"));

        assertThat(codes(List.of(new ChangeCheck.Before(JULY, before)), after, LocalDate.of(2026, 10, 1), told))
                .isEqualTo(code);
    }

    @Test
    void anotherDefinitionBeginsAnotherBaselineAndAFirstVersionNeedsNone() {
        Terms before = terms(level("CSL-1", ServiceLevel.Standing.CRITICAL, "100"));
        ServiceLevel level = before.levels().get(0);
        Terms after = terms(new ServiceLevel(
                level.id(), level.name(), null, Measurement.of("asa/answered@2"), level.promise(), level.stake()));

        assertThat(codes(List.of(new ChangeCheck.Before(JULY, before)), after, JULY.plusYears(1), JULY))
                .isEqualTo("no-baseline");
        assertThat(codes(List.of(), after, JULY, JULY)).isEmpty();
    }

    @Test
    void theRulesAreThoseOfTheVersionBefore() {
        Terms before = new Terms(
                List.of(level("CSL-1", ServiceLevel.Standing.CRITICAL, "100")),
                null,
                null,
                null,
                null,
                new ChangeRules(0, 0, 0));
        Terms after = terms(level("CSL-2", ServiceLevel.Standing.CRITICAL, "100"));

        assertThat(codes(List.of(new ChangeCheck.Before(JULY, before)), after, JULY.plusMonths(1), JULY.plusMonths(1)))
                .isEmpty();
    }

    private static String codes(List<ChangeCheck.Before> before, Terms terms, LocalDate from, LocalDate told) {
        return String.join(
                " ",
                ChangeCheck.flaws(before, terms, from, told).stream()
                        .map(Flaw::code)
                        .toList());
    }

    private static Terms terms(ServiceLevel level) {
        return new Terms(List.of(level), List.of(new Pool("A", BigDecimal.TEN)), null, null, null);
    }

    private static ServiceLevel level(String id, ServiceLevel.Standing standing, String allocation) {
        return new ServiceLevel(
                id,
                "Level",
                standing,
                Measurement.of("asa/answered@1"),
                new Promise(Side.AT_MOST, BigDecimal.TEN, null),
                Stake.of("A", allocation));
    }
}

package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must not come back, nor come back twice, nor be lost. */
class EarnBackTest {

    private static final String GOOD = ".810";
    private static final String BAD = ".700";

    @Test
    void aYearOfWhichTheVendorKeptAMonthToItselfGivesNothingBack() {
        List<MonthFacts> facts = new ArrayList<>();
        for (int month = 1; month <= 13; month++) {
            LevelFacts level = month == 4
                    ? LevelFacts.missing(new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR))
                    : LevelFacts.of(Figure.of(36_000, 40_000));
            facts.add(Some.facts(month, Map.of("CSL-1", level)));
        }

        List<MonthResult> months = Month.replay(facts, month -> Some.frame(Some.earning(EarnBack.ANNUAL_AVERAGE)));

        assertThat(months.get(3).sheet().total()).as("silence costs").isEqualTo("10000.00");
        assertThat(Some.last(months).earnedBack()).isEmpty();
    }

    @Test
    void aCreditComesBackOnceThoughARestatementMovesTheEndOfItsRun() {
        Terms terms = Some.earning(EarnBack.HALF_AFTER_SIX_MET);
        List<MonthResult> months = new ArrayList<>(Some.months(terms, BAD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD));
        assertThat(months.get(7).settlement().earnedBack()).isEqualTo("5000.00");
        months.set(3, Some.months(terms, BAD, GOOD, GOOD, "").get(3));

        MonthResult next = Month.settle(
                Some.frame(terms), Some.facts(9, Map.of("CSL-1", LevelFacts.of(Some.share(GOOD)))), months);

        assertThat(next.earnedBack()).isEmpty();
    }

    @Test
    void aBalanceOutlivesAMonthThatNobodyStated() {
        Terms terms = Some.earning(EarnBack.OFFSET_AFTER_THREE_CLEAN);
        List<MonthResult> months = Some.months(terms, BAD, GOOD, GOOD, GOOD, GOOD);

        MonthResult afterAGap =
                Month.settle(Some.frame(terms), Some.facts(7, Map.of("CSL-1", LevelFacts.of(Some.share(BAD)))), months);

        assertThat(afterAGap.settlement().offset()).isEqualByComparingTo("10000");
        assertThat(afterAGap.settlement().payable()).isEqualByComparingTo("0");
    }
}

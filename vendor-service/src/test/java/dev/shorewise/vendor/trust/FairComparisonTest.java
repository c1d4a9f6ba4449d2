package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.measures.Cells.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever has the harder questions is not the worse for it. */
class FairComparisonTest {

    private static final List<Cell> CELLS = List.of(
            cell("easy", "IN_HOUSE", "billing", 640, 800),
            cell("easy", "IN_HOUSE", "tech", 100, 200),
            cell("hard", "OFFSHORE", "billing", 170, 200),
            cell("hard", "OFFSHORE", "tech", 440, 800));

    @Test
    void atTheSameMixTheVendorWithTheHarderQuestionsIsTheBetterOne() {
        FairComparison comparison = FairComparison.of(Dimension.VENDOR, CELLS);

        FairComparison.Group team = java.util.Objects.requireNonNull(comparison.inHouse());
        assertThat(team.value()).isCloseTo(.65, within(1e-12));
        assertThat(comparison.groups()).extracting(FairComparison.Group::key).containsExactly("hard");
        FairComparison.Group hard = comparison.groups().get(0);
        assertThat(hard.crude()).as("crude, 13 points worse").isEqualTo(new Ratio(610, 1_000));
        assertThat(hard.value()).isCloseTo(.70, within(1e-12));
        FairComparison.Gap gap = java.util.Objects.requireNonNull(hard.gap());
        assertThat(gap.value()).isCloseTo(.05, within(1e-12));
        assertThat(gap.sentence()).contains("hard");
    }

    @Test
    void withoutAnInHouseTeamNobodyIsHeldAgainstIt() {
        FairComparison comparison = FairComparison.of(Dimension.VENDOR, CELLS.subList(2, 4));

        assertThat(comparison.inHouse()).isNull();
        assertThat(comparison.groups().get(0).gap()).isNull();
    }

    private static Cell cell(String vendor, String model, String reason, long resolved, long known) {
        return new Cell(
                Map.of(
                        Dimension.VENDOR, vendor,
                        Dimension.DELIVERY_MODEL, model,
                        Dimension.REASON, reason,
                        Dimension.CHANNEL, "VOICE"),
                Moments.NONE,
                new Ratio(resolved, known),
                Ratio.NONE);
    }
}

package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The reference's three half hours. */
class HalfHoursTest {

    @Test
    void aQuietHalfHourCountsAsMuchAsABusyOneOnlyWhereThatIsAskedFor() {
        SlotCounts slots = new SlotCounts();
        for (Ratio inTime : new Ratio[] {new Ratio(10, 10), new Ratio(120, 200), new Ratio(81, 90)}) {
            slots.add(inTime, new BigDecimal("0.8"));
        }

        assertThat(slots.shares().sum().doubleValue() / 3).isEqualTo(.833333, within(1e-6));
        assertThat(slots.good()).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void exactlyTheTargetIsGood() {
        SlotCounts slots = new SlotCounts();
        slots.add(new Ratio(8, 10), new BigDecimal("0.8"));

        assertThat(slots.good()).isEqualTo(new Ratio(1, 1));
    }
}

package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** In which order the six readings lie, whatever the data, as long as short <= T. */
class ServiceLevelLawsTest {

    @Property
    void readingsAreOrdered(
            @ForAll @IntRange(max = 500) int answeredIn,
            @ForAll @IntRange(max = 500) int answeredLater,
            @ForAll @IntRange(max = 200) int shortOf,
            @ForAll @IntRange(max = 200) int abandonedIn,
            @ForAll @IntRange(max = 200) int abandonedLater) {
        Parts parts = GoldenTest.parts(
                answeredIn + answeredLater,
                shortOf + abandonedIn + abandonedLater,
                answeredIn,
                shortOf + abandonedIn,
                shortOf);
        BigDecimal one = value("in-time-answered-or-abandoned-over-offered", parts);
        BigDecimal two = value("answered-in-time-over-answered", parts);
        BigDecimal three = value("answered-in-time-over-offered", parts);
        BigDecimal four = value("answered-in-time-over-offered-less-early-abandons", parts);
        BigDecimal five = value("answered-in-time-plus-short-abandons-over-offered", parts);
        BigDecimal six = value("answered-in-time-over-offered-less-short-abandons", parts);

        inOrder(three, six);
        inOrder(six, five);
        inOrder(five, one);
        inOrder(six, four);
        inOrder(four, one);
        inOrder(four, two);
    }

    private static void inOrder(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        if (lower != null && upper != null) {
            assertThat(lower).isLessThanOrEqualTo(upper);
        }
    }

    private static @Nullable BigDecimal value(String variant, Parts parts) {
        return GoldenTest.measure("service-level/" + variant + "@1", parts).value();
    }
}

package dev.shorewise.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.money.MoneySettings;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.odata.FeedSettings;
import dev.shorewise.finance.rates.RateSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What holds when nobody says otherwise. */
class SettingsTest {

    @Test
    void aRateReachesSevenDaysUnlessSaidOtherwise() {
        assertThat(defaults(RateSettings.class).reach()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void reportsAreInEurosUnlessSaidOtherwise() {
        assertThat(defaults(dev.shorewise.finance.unitcost.UnitCostSettings.class)
                        .currency())
                .isEqualTo("EUR");
    }

    @Test
    void aPageOfTheFeedHasFiveThousandRowsUnlessSaidOtherwise() {
        assertThat(defaults(FeedSettings.class).pageSize()).isEqualTo(5000);
    }

    @Test
    void moneyIsRoundedHalfUpUnlessSaidOtherwise() {
        assertThat(defaults(MoneySettings.class).rounding()).isEqualTo(Rounding.HALF_UP);
    }

    private static <T> T defaults(Class<T> settings) {
        assertThat(settings.isAnnotationPresent(ConfigMapping.class)).isTrue();
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(settings)
                .build()
                .getConfigMapping(settings);
    }
}

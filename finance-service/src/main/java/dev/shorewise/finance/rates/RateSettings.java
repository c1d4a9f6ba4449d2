package dev.shorewise.finance.rates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How missing rates are made up for. */
@ConfigMapping(prefix = "shorewise.rates")
public interface RateSettings {

    /**
     * How many days before a day its rate may have been published. Seven cover every weekend with its holidays; beyond
     * them a currency is not quoted rather than closed.
     */
    @WithDefault("7d")
    Duration reach();
}

package dev.shorewise.finance.money;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What money is like in this house. */
@ConfigMapping(prefix = "shorewise.money")
public interface MoneySettings {

    /** How computed amounts are rounded: half-up, or half-even. */
    @WithDefault("half-up")
    Rounding rounding();
}

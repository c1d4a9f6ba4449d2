package dev.shorewise.finance.unitcost;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** In which money reports are given. */
@ConfigMapping(prefix = "shorewise.reports")
public interface UnitCostSettings {

    /** The currency of reports that name none, a code of ISO 4217. */
    @WithDefault("EUR")
    String currency();
}

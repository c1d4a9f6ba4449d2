package dev.shorewise.vendor.contacts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How long contacts change. */
@ConfigMapping(prefix = "shorewise.contacts")
public interface ContactConfig {

    /** How many days after its end a month is closed by itself; unless set, only people close months. */
    OptionalInt closeAfterDays();

    /** Contacts that closed longer ago are not handed over when they arrive: nobody is asked about the distant past. */
    @WithDefault("P3D")
    Duration handOverWithin();
}

package dev.shorewise.vendor.contacts;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** How long contacts change. */
@ConfigMapping(prefix = "shorewise.contacts")
public interface ContactConfig {

    /** How many days after its end a month is closed by itself; unless set, only people close months. */
    OptionalInt closeAfterDays();
}

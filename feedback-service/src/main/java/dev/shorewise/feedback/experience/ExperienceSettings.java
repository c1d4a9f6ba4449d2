package dev.shorewise.feedback.experience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How figures are cut. */
@ConfigMapping(prefix = "shorewise.experience")
public interface ExperienceSettings {

    /** The zone whose midnight begins a day and a month, an IANA name. */
    @WithDefault("UTC")
    ZoneId timeZone();
}

package dev.shorewise.feedback.text;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How comments are read. */
@ConfigMapping(prefix = "shorewise.text")
public interface TextSettings {

    /** Whether this process reads comments; one of several replicas reads at a time. */
    @WithDefault("true")
    boolean enabled();

    /** {@code full} understands best and takes 150 MB once the first comment is read; {@code quick} counts n-grams. */
    @WithDefault("full")
    Tier tier();

    /** How long to wait before looking again when nothing was left to read. */
    @WithDefault("PT5S")
    Duration poll();

    /** Comments that are read and stored together, 1 to 1000. */
    @WithDefault("50")
    int batch();

    /** The two tiers. */
    enum Tier {
        FULL,
        QUICK
    }
}

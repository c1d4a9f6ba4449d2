package dev.shorewise.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What each caller may ask of one replica of the gateway. */
@ConfigMapping(prefix = "shorewise.limits")
public interface LimitSettings {

    /** Requests a second of a person or machine of the company, on average. */
    @WithDefault("1000")
    int requestsPerSecond();

    /** Requests a second of all people and machines of one vendor together, on average. */
    @WithDefault("100")
    int vendorRequestsPerSecond();

    /** A caller that was quiet for this long may ask at once for what it left out. */
    @WithDefault("5S")
    Duration burst();

    /** Requests that a person or machine of the company may have under way. */
    @WithDefault("64")
    int atOnce();

    /** Requests that one vendor may have under way. */
    @WithDefault("16")
    int vendorAtOnce();

    /** Requests a minute, to pages for customers, of one address that nobody knows. */
    @WithDefault("60")
    int publicRequestsPerMinute();

    /** Requests that all callers together may have under way; beyond, 503. */
    @WithDefault("1000")
    int underWay();
}

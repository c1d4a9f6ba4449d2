package dev.shorewise.finance.odata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the feed is given out. */
@ConfigMapping(prefix = "shorewise.feed")
public interface FeedSettings {

    /** Rows on a page at the most; callers may ask for fewer ({@code Prefer: odata.maxpagesize}). */
    @WithDefault("5000")
    int pageSize();
}

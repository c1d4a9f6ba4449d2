package dev.shorewise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.experience.ExperienceSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What holds when nobody says otherwise. */
class SettingsTest {

    @Test
    void daysBeginInUtcUnlessSaidOtherwise() {
        ExperienceSettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withConverter(ZoneId.class, 100, ZoneId::of)
                .withMapping(ExperienceSettings.class)
                .build()
                .getConfigMapping(ExperienceSettings.class);

        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("UTC"));
    }
}

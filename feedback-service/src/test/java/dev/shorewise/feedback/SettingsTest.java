package dev.shorewise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.cases.CaseSettings;
import dev.shorewise.feedback.experience.ExperienceSettings;
import dev.shorewise.feedback.invitations.InvitationSettings;
import dev.shorewise.feedback.text.TextSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
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

    @Test
    void casesAreOpenedFourTimesAMinute() {
        CaseSettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(CaseSettings.class)
                .build()
                .getConfigMapping(CaseSettings.class);

        assertThat(settings.enabled()).isTrue();
        assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void invitationsLeaveAHundredAtATimeAndNeverToARealDomain() {
        InvitationSettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(InvitationSettings.class)
                .build()
                .getConfigMapping(InvitationSettings.class);

        assertThat(settings.enabled()).isTrue();
        assertThat(settings.mailDomain()).isEqualTo("customers.invalid");
        assertThat(settings.mailFrom()).isEqualTo("survey@localhost");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.batch()).isEqualTo(100);
        assertThat(settings.retryAfter()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void commentsAreReadByTheFullTierFiftyAtATime() {
        TextSettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TextSettings.class)
                .build()
                .getConfigMapping(TextSettings.class);

        assertThat(settings.enabled()).isTrue();
        assertThat(settings.tier()).isEqualTo(TextSettings.Tier.FULL);
        assertThat(settings.batch()).isEqualTo(50);
        assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(5));
    }
}

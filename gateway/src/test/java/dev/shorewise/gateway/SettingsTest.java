package dev.shorewise.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.identity.HttpsByPublicUrl;
import dev.shorewise.gateway.proxy.ProxyLimits;
import dev.shorewise.gateway.questions.QuestionSettings;
import dev.shorewise.gateway.scorecards.ScorecardSettings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds where nobody configures anything. */
class SettingsTest {

    private static final String COOKIE_SECURE = "quarkus.oidc.portal.authentication.cookie-force-secure";

    private static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(DoorSettings.class)
                .withMapping(ProxyLimits.class)
                .withMapping(QuestionSettings.class)
                .withMapping(ScorecardSettings.class)
                .withSources(new HttpsByPublicUrl())
                .withSources(new PropertiesConfigSource(values, "test", 400))
                .withConverter(
                        io.quarkus.runtime.configuration.MemorySize.class,
                        100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .build();
    }

    private static SmallRyeConfig at(String publicUrl) {
        return config(Map.of("shorewise.door.public-url", publicUrl));
    }

    @Test
    void metricsAreClosed() {
        assertThat(at("http://localhost:8080")
                        .getConfigMapping(DoorSettings.class)
                        .metricsOpen())
                .isFalse();
    }

    @Test
    void theProxyWaitsAndLetsThroughThatMuch() {
        ProxyLimits limits = at("http://localhost:8080").getConfigMapping(ProxyLimits.class);
        assertThat(limits.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(limits.answerTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(limits.idleTimeout()).isGreaterThan(limits.answerTimeout());
        assertThat(limits.connections()).isEqualTo(128);
        assertThat(limits.waiting()).isEqualTo(256);
        assertThat(limits.failures()).isEqualTo(5);
        assertThat(limits.rest()).isEqualTo(Duration.ofSeconds(3));
        assertThat(limits.importBody().asLongValue()).isEqualTo(4L << 30);
        assertThat(limits.body().asLongValue()).isEqualTo(1L << 20);
    }

    @Test
    void aScorecardIsAnsweredWithinEightTenthsOfASecondAndLeavesAFailingServiceAlone() {
        ScorecardSettings settings = at("http://localhost:8080").getConfigMapping(ScorecardSettings.class);
        assertThat(settings.patience()).isEqualTo(Duration.ofMillis(700));
        assertThat(settings.serviceLevelTarget()).isEqualByComparingTo("0.8");
        QuestionSettings questions = at("http://localhost:8080").getConfigMapping(QuestionSettings.class);
        assertThat(questions.timeLimit()).isEqualTo(Duration.ofSeconds(8));
        long inHalfAMinute = questions.failures()
                + questions.lanes()
                - 1
                + 30 / questions.rest().toSeconds();
        assertThat(inHalfAMinute).as("most questions to a dead service in 30 s").isLessThanOrEqualTo(10);
    }

    @Test
    void anHttpsAddressMakesCookiesSecure() {
        assertThat(at("https://portal.example.com").getValue(COOKIE_SECURE, Boolean.class))
                .isTrue();
        assertThat(at("http://localhost:8080").getValue(COOKIE_SECURE, Boolean.class))
                .isFalse();
        assertThat(config(Map.of("shorewise.door.public-url", "https://x", COOKIE_SECURE, "false"))
                        .getValue(COOKIE_SECURE, Boolean.class))
                .as("what an operator sets himself holds")
                .isFalse();
    }
}

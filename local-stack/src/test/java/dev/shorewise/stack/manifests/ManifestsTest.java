package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRuleEverywhere")
    void holdsWhatMustHold(Overlay overlay, Rule rule) {
        Manifests manifests = Kustomize.render(overlay.folder());

        assertThat(rule.violations().apply(manifests)).isEmpty();
    }

    static Stream<Arguments> everyRuleEverywhere() {
        return Arrays.stream(Overlay.values())
                .flatMap(overlay -> overlay.rules().map(rule -> Arguments.of(overlay, rule)));
    }

    @Test
    void theTracingSwitchIsASettingOfQuarkusAndReachesItsCollector() {
        Manifests manifests = Kustomize.render(Overlay.LOCAL.folder(), "tracing");

        assertThat(SettingRules.KNOWN.violations().apply(manifests)).isEmpty();
        assertThat(manifests
                        .get("ConfigMap", "shorewise")
                        .at("/data/QUARKUS_OTEL_SDK_DISABLED")
                        .asText())
                .isEqualTo("false");
        assertThat(NetworkRules.edges(manifests))
                .contains("out every pod -> every pod of namespace observability TCP 4317");
    }
}

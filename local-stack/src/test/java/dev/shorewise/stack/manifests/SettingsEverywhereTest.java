package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Ports;
import dev.shorewise.stack.Secrets;
import dev.shorewise.stack.services.Environment;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsEverywhereTest {

    private static final Pattern SETTING = Pattern.compile("`((?:SHOREWISE|QUARKUS)_[A-Z_]+)`");

    private static final String GUIDE = Folders.read(Folders.ROOT.resolve("docs/operations.md"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @MethodSource("services")
    void aClusterGivesAServiceTheSettingsThatThisMachineGivesIt(Part service) {
        Set<String> here = new TreeSet<>(new Environment(Ports.defaults(), new Secrets(folder.resolve("secrets")))
                .of(service)
                .keySet());
        assertThat(here.remove("QUARKUS_LOG_CONSOLE_JSON_ENABLED"))
                .as("only here do people read the log")
                .isTrue();
        Manifests there = Kustomize.render(Overlay.PRODUCTION.folder());

        assertThat(SettingRules.given(there, there.get("Deployment", service.module())))
                .isEqualTo(here);
    }

    @Test
    void theGuideDescribesEverySettingOfEveryService() {
        Set<String> described = describedSettings();

        Set<String> required = Folders.SERVICES.stream()
                .flatMap(service -> ServiceSettings.of(service).known().stream())
                .filter(setting -> setting.startsWith("SHOREWISE_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).containsAll(required);
    }

    @Test
    void theGuideDescribesNoSettingThatNobodyReads() {
        Set<String> read = Stream.concat(
                        Folders.SERVICES.stream().flatMap(service -> ServiceSettings.of(service).known().stream()),
                        Stream.concat(QuarkusSettings.known().stream(), ConfigMappings.variables()))
                .collect(Collectors.toSet());

        assertThat(read).containsAll(describedSettings());
    }

    static Stream<Part> services() {
        return Part.services().stream();
    }

    private static Set<String> describedSettings() {
        return SETTING.matcher(GUIDE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package dev.shorewise.stack.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables behind the services' own {@code @ConfigMapping} interfaces, read from their sources. */
final class ConfigMappings {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern MEMBER = Pattern.compile("(?m)^    [\\w<>]+ (\\w+)\\(\\);");

    private ConfigMappings() {}

    /** All of them, as an operator writes them. */
    static Stream<String> variables() {
        return Stream.concat(Stream.of("service-kit"), Folders.SERVICES.stream())
                .flatMap(module -> sources(Folders.ROOT.resolve(module).resolve("src/main/java")).stream())
                .flatMap(ConfigMappings::variables);
    }

    private static Stream<String> variables(String source) {
        Matcher prefix = PREFIX.matcher(source);
        return prefix.find()
                ? MEMBER.matcher(source).results().map(member -> variable(prefix.group(1) + "-" + member.group(1)))
                : Stream.empty();
    }

    private static String variable(String property) {
        return property.replaceAll("([A-Z])", "-$1").replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Folders::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

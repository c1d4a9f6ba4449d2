package dev.shorewise.stack.manifests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which settings a service reads from its environment: the {@code ${KEYS}} of its properties and those that code names. */
record ServiceSettings(Set<String> known, Set<String> required) {

    private static final Path KIT =
            Folders.ROOT.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:?)");
    private static final Pattern IN_CODE = Pattern.compile("@ConfigProperty\\(name = \"([A-Z][A-Z0-9_]*)\"");
    private static final Pattern OTHER_PROFILE = Pattern.compile("%(?!prod\\.).*");

    /** What the service reads in production; a setting without a default is required. */
    static ServiceSettings of(String service) {
        Properties properties = new Properties();
        load(KIT, properties);
        load(Folders.ROOT.resolve(service).resolve("src/main/resources/application.properties"), properties);
        Set<String> known = references(properties, reference -> true);
        known.addAll(namedByCode("service-kit"));
        known.addAll(namedByCode(service));
        return new ServiceSettings(
                known, references(properties, reference -> reference.group(2).isEmpty()));
    }

    private static void load(Path file, Properties into) {
        if (Files.exists(file)) {
            try {
                into.load(new StringReader(Folders.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Set<String> references(Properties properties, Predicate<Matcher> which) {
        Set<String> names = new TreeSet<>();
        for (String property : properties.stringPropertyNames()) {
            Matcher reference = REFERENCE.matcher(properties.getProperty(property));
            while (!OTHER_PROFILE.matcher(property).matches() && reference.find()) {
                if (which.test(reference)) {
                    names.add(reference.group(1));
                }
            }
        }
        return names;
    }

    private static Set<String> namedByCode(String module) {
        try (Stream<Path> files = Files.walk(Folders.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> IN_CODE.matcher(Folders.read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

/** Which settings a service reads from its environment: the {@code ${KEYS}} of its properties and of the kit's. */
record ServiceSettings(Set<String> known, Set<String> required) {

    private static final Path KIT =
            Folders.ROOT.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:?)");
    private static final Pattern OTHER_PROFILE = Pattern.compile("%(?!prod\\.).*");

    /** What the service reads in production; a setting without a default is required. */
    static ServiceSettings of(String service) {
        Properties properties = new Properties();
        load(KIT, properties);
        load(Folders.ROOT.resolve(service).resolve("src/main/resources/application.properties"), properties);
        return new ServiceSettings(
                references(properties, reference -> true),
                references(properties, reference -> reference.group(2).isEmpty()));
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
}

package dev.shorewise.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Longer texts, kept as files beside the classes. */
public final class Texts {

    private Texts() {}

    /** The text of that name beneath this package's resources. */
    public static String named(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** As {@link #named}, for what is no text. */
    public static byte[] bytes(String name) {
        try (InputStream content = Texts.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalArgumentException(name + " is not on the class path");
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

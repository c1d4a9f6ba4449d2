package dev.shorewise.kit.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses texts that nobody could give back as they came: half of a surrogate pair ({@code "\\ud800"}) is no character, UTF-8
 * has no bytes for it, and a question mark would stand in the database instead; a zero character does not enter at all.
 */
@Singleton
public class WholeTexts implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("whole-texts").addDeserializer(String.class, new WholeText()));
    }

    /** Where the first character stands that is none; negative if there is none such. */
    public static int broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static final class WholeText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        WholeText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && broken(text) >= 0) {
                return (String) context.handleWeirdStringValue(
                        String.class, text, "character %d is none that could be kept", broken(text));
            }
            return text;
        }
    }
}

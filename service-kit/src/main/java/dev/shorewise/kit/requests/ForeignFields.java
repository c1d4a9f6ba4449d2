package dev.shorewise.kit.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.std.NullifyingDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names a field that a record does not have as soon as it is met. Otherwise that would wait until the record is made, and if
 * that fails, since another field is missing, nobody would be told.
 */
@Singleton
class ForeignFields implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("foreign-fields").setDeserializerModifier(new OfRecords()));
    }

    private static final class OfRecords extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription described, BeanDeserializerBuilder builder) {
            if (described.getBeanClass().isRecord()
                    && builder.getAnySetter() == null
                    && !ignoresOthers(config, described)) {
                builder.setAnySetter(new Foreign(described));
            }
            return builder;
        }

        private static boolean ignoresOthers(DeserializationConfig config, BeanDescription described) {
            var ignored = config.getDefaultPropertyIgnorals(described.getBeanClass(), described.getClassInfo());
            return ignored != null && ignored.getIgnoreUnknown();
        }
    }

    private static final class Foreign extends SettableAnyProperty {

        private static final long serialVersionUID = 1;

        private final Class<?> record;

        Foreign(BeanDescription described) {
            super(
                    new BeanProperty.Bogus(),
                    null,
                    TypeFactory.unknownType(),
                    null,
                    NullifyingDeserializer.instance,
                    null);
            this.record = described.getBeanClass();
        }

        /** The path to the field is told by who calls. */
        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String name = parser.currentName();
            if (context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
                throw new UnrecognizedPropertyException(
                        parser,
                        "Unrecognized field \"" + name + "\"",
                        parser.currentLocation(),
                        record,
                        name,
                        List.of());
            }
            parser.skipChildren();
            return null;
        }

        @Override
        public void fixAccess(DeserializationConfig config) {
            // there is no member to write to
        }

        @Override
        protected void _set(Object instance, Object name, @Nullable Object value) {
            // what is foreign is kept nowhere
        }

        @Override
        public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> deserializer) {
            return this;
        }
    }
}

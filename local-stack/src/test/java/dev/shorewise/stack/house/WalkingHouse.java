package dev.shorewise.stack.house;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every story the same running {@link House}; the first starts it, the end of the test run stops it. */
public final class WalkingHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WalkingHouse.class))
                .computeIfAbsent(HouseKey.THE_ONE, key -> Attempt.toStart(), Attempt.class)
                .house();
    }

    private enum HouseKey {
        THE_ONE
    }

    /** The one attempt to start a house: where it failed, every story fails with it at once. */
    private record Attempt(Optional<House> started, Optional<RuntimeException> failure) implements AutoCloseable {

        static Attempt toStart() {
            try {
                return new Attempt(Optional.of(House.start()), Optional.empty());
            } catch (RuntimeException e) {
                return new Attempt(Optional.empty(), Optional.of(e));
            }
        }

        House house() {
            return started.orElseThrow(
                    () -> new IllegalStateException("the house does not start", failure.orElseThrow()));
        }

        @Override
        public void close() {
            started.ifPresent(House::close);
        }
    }
}

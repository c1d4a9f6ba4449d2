package dev.shorewise.vendor.sla.terms;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a level's figure comes about.
 *
 * @param definition family/variant@version
 * @param params what the definition takes, such as T = PT20S; its defaults where nothing is said
 * @param volume what happens when more contacts come than were forecast; null for nothing
 */
public record Measurement(
        String definition,
        Map<String, String> params,
        Scope scope,
        Window window,
        LowVolume lowVolume,
        @Nullable VolumeRelief volume) {

    public Measurement(
            String definition,
            @Nullable Map<String, String> params,
            @Nullable Scope scope,
            @Nullable Window window,
            @Nullable LowVolume lowVolume,
            @Nullable VolumeRelief volume) {
        this.definition = definition;
        this.params = params == null ? Map.of() : Map.copyOf(new TreeMap<>(params));
        this.scope = scope == null ? Scope.ALL : scope;
        this.window = window == null ? Window.MONTH : window;
        this.lowVolume = lowVolume == null ? LowVolume.DEFAULT : lowVolume;
        this.volume = volume;
    }

    /** Any contact, by calendar months, with the defaults of everything. */
    public static Measurement of(String definition) {
        return new Measurement(definition, null, null, null, null, null);
    }
}

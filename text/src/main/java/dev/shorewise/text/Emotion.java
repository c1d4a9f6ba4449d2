package dev.shorewise.text;

import java.util.Locale;

/** Ekman's six. */
public enum Emotion {
    JOY,
    ANGER,
    SADNESS,
    FEAR,
    SURPRISE,
    DISGUST;

    /** As callers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

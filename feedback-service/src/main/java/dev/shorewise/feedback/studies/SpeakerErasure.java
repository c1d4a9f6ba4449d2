package dev.shorewise.feedback.studies;

import java.time.Instant;

/**
 * Somebody who spoke in a study and asked to be forgotten.
 *
 * @param speaker who
 * @param notes how many were found
 * @param by who did it
 * @param at when it was asked for first
 */
public record SpeakerErasure(Speaker speaker, long notes, String by, Instant at) {

    /**
     * Who spoke. Who it was is known to those who held the study, and to nobody here.
     *
     * @param studyId in which study
     * @param label such as P3, in small or capital letters
     */
    public record Speaker(String studyId, String label) {}
}

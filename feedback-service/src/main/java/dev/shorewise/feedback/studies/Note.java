package dev.shorewise.feedback.studies;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said.
 *
 * @param number counts the notes of a study from 1
 * @param said by whom, in which words
 * @param coding what it means
 * @param revision counts its codings from 1
 */
public record Note(int number, Said said, Coding coding, int revision) {

    /**
     * Words.
     *
     * @param speaker a label such as P3, never a name
     * @param customer the speaker's pseudonym, so that the words leave with the customer; empty if nobody knows
     * @param words without what names a person
     * @param quotable whether the speaker lets us quote them
     */
    public record Said(String speaker, Optional<String> customer, String words, boolean quotable) {}

    /**
     * What words mean.
     *
     * @param themes of the taxonomy
     * @param label the sentiment
     * @param by the model that read it, or the person who knew better
     */
    public record Coding(List<String> themes, String label, String by) {

        public Coding {
            themes = List.copyOf(themes);
        }
    }
}

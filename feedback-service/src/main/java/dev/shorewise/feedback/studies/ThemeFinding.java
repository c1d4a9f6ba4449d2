package dev.shorewise.feedback.studies;

import dev.shorewise.feedback.experience.cuts.Heard;
import java.util.List;

/**
 * What a study says about a theme, beside the survey.
 *
 * @param theme of the taxonomy
 * @param notes that touch it
 * @param speakers who touch it
 * @param negative notes of these that are negative
 * @param quotes of speakers who let us
 * @param survey what the survey answers of the same customers say
 */
public record ThemeFinding(
        String theme, long notes, long speakers, long negative, List<Note.Said> quotes, Heard survey) {}

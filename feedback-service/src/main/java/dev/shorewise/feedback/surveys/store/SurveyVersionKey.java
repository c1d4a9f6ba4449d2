package dev.shorewise.feedback.surveys.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What names a version of a survey.
 *
 * @param surveyId the survey
 * @param version counts from 1
 */
@Embeddable
record SurveyVersionKey(@Column(name = "survey_id") String surveyId, int version) {}

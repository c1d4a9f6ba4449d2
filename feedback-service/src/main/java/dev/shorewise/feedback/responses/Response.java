package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.surveys.SurveyId;

/**
 * One customer's response to one survey.
 *
 * <p>A new key creates it. The same key with the same content changes nothing; with other content it restates: the
 * revision goes up by one, the former content moves to the history, and every figure counts the new content only.
 *
 * @param key what makes it the same response when it is sent again
 * @param survey which survey was answered
 * @param surveyVersion the newest version when the response first arrived or was restated
 * @param occasion what it was about
 * @param answers what was answered
 */
public record Response(ResponseKey key, SurveyId survey, int surveyVersion, Occasion occasion, Answers answers) {}

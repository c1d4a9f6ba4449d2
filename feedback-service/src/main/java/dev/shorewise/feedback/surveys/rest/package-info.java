/** Surveys over HTTP. */
@NullMarked
package dev.shorewise.feedback.surveys.rest;

import org.jspecify.annotations.NullMarked;

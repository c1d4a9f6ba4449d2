/** Responses over HTTP: one by one, and in bulk by profile. */
@NullMarked
package dev.shorewise.feedback.responses.rest;

import org.jspecify.annotations.NullMarked;

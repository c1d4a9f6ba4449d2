/** Studies over HTTP. */
@NullMarked
package dev.shorewise.feedback.studies.rest;

import org.jspecify.annotations.NullMarked;

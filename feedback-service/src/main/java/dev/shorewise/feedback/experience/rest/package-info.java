/** What customers say, over HTTP. */
@NullMarked
package dev.shorewise.feedback.experience.rest;

import org.jspecify.annotations.NullMarked;

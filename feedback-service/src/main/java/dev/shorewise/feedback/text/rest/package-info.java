/** Comments and what is known about them, over HTTP. */
@NullMarked
package dev.shorewise.feedback.text.rest;

import org.jspecify.annotations.NullMarked;

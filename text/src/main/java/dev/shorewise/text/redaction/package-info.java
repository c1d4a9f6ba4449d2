/** Takes what names a person out of a text, before anybody stores it. */
@NullMarked
package dev.shorewise.text.redaction;

import org.jspecify.annotations.NullMarked;

/**
 * What customers answered. A response is known by the id that its source gave it and is counted once however often it is
 * sent; sent again with other content it is restated, and what it said before is kept. Surveys are the client's own
 * witness: a vendor never writes a response and never reads one, only its own figures.
 */
@NullMarked
package dev.shorewise.feedback.responses;

import org.jspecify.annotations.NullMarked;

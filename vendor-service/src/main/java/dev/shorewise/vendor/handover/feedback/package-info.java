/** feedback-service as this feature knows it, over REST, with this service's own token. */
@NullMarked
package dev.shorewise.vendor.handover.feedback;

import org.jspecify.annotations.NullMarked;

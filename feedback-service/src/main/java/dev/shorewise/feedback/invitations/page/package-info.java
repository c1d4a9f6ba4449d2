/** What customers see: pages that need no script, no cookie and no font, and hold nothing about them. */
@NullMarked
package dev.shorewise.feedback.invitations.page;

import org.jspecify.annotations.NullMarked;

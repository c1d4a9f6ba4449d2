/** Policies, decisions and invitations as rows. */
@NullMarked
package dev.shorewise.feedback.invitations.store;

import org.jspecify.annotations.NullMarked;

/**
 * Who is asked. The client draws, never the vendor: contacts that closed are handed over, a policy says which of them are
 * eligible, a stored seed says which are drawn, and everybody who was not asked is kept with the reason. Who is asked gets
 * a link that is signed, works once and ends.
 */
@NullMarked
package dev.shorewise.feedback.invitations;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.shorewise.feedback.invitations;

import org.jspecify.annotations.NullMarked;

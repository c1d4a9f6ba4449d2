@NullMarked
package dev.shorewise.feedback.invitations.page;

import org.jspecify.annotations.NullMarked;

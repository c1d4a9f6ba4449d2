/** What vendors say of their own invitations, in the database. */
@NullMarked
package dev.shorewise.vendor.trust.store;

import org.jspecify.annotations.NullMarked;

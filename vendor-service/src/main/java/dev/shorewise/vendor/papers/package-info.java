/** What people put on record about vendors and about choosing them: documents, each with every revision that it had. */
@NullMarked
package dev.shorewise.vendor.papers;

import org.jspecify.annotations.NullMarked;

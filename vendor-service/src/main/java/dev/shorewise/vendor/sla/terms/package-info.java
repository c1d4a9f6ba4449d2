/** What an agreement promises: the terms as data, and the check that names everything wrong with a draft. */
@NullMarked
package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.NullMarked;

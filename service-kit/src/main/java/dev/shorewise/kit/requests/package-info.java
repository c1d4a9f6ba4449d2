/** What every request carries whatever it asks for: its id, and answers that no cache or browser misreads. */
@NullMarked
package dev.shorewise.kit.requests;

import org.jspecify.annotations.NullMarked;

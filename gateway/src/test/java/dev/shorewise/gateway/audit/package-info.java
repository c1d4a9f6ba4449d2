/** What the trail holds, and that nothing leaves it. */
@NullMarked
package dev.shorewise.gateway.audit;

import org.jspecify.annotations.NullMarked;

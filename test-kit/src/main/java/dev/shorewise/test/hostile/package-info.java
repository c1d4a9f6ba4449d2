/** What an attacker sends who has good credentials and the contract, and what must come of it. */
@NullMarked
package dev.shorewise.test.hostile;

import org.jspecify.annotations.NullMarked;

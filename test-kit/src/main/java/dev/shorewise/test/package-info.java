/** What the tests of all services share: a real PostgreSQL, an issuer of good and bad tokens, and the rules of the house. */
@NullMarked
package dev.shorewise.test;

import org.jspecify.annotations.NullMarked;

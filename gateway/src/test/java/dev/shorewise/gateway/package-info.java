/** The gateway under test: with a real database and issuer, and with small real HTTP servers in place of the services. */
@NullMarked
package dev.shorewise.gateway;

import org.jspecify.annotations.NullMarked;

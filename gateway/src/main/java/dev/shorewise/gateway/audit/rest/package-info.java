/** The trail as auditors read it. */
@NullMarked
package dev.shorewise.gateway.audit.rest;

import org.jspecify.annotations.NullMarked;

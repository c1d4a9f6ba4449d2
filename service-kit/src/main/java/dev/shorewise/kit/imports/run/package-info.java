/**
 * The workers. A job is claimed under a lease and goes through its passes chunk by chunk; a chunk's rows, rejects,
 * counts and the place to go on from are one transaction, so that whatever dies, nothing is lost and nothing comes twice.
 */
@NullMarked
package dev.shorewise.kit.imports.run;

import org.jspecify.annotations.NullMarked;

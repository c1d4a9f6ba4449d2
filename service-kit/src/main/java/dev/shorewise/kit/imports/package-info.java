/**
 * Bulk imports. A sender's file is taken in whole and kept until its job ends; any replica's worker reads it by a
 * {@linkplain dev.shorewise.kit.imports.profile.ImportProfile profile}, chunk by chunk, and hands typed records to the
 * {@linkplain dev.shorewise.kit.imports.ImportTarget target} of a service in the same transaction that counts them.
 * What is wrong with a row is said about that row; its neighbours are imported.
 */
@NullMarked
package dev.shorewise.kit.imports;

import org.jspecify.annotations.NullMarked;

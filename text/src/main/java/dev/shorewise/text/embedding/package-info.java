/** Sentences to vectors: small transformers that Maven artefacts ship, read on this machine and never fetched. */
@NullMarked
package dev.shorewise.text.embedding;

import org.jspecify.annotations.NullMarked;

/** How a sender's own file is to be read, so that nobody has to rewrite it first. */
@NullMarked
package dev.shorewise.kit.imports.profile;

import org.jspecify.annotations.NullMarked;

/** What is remembered because making it again is dear. */
@NullMarked
package dev.shorewise.kit.memory;

import org.jspecify.annotations.NullMarked;

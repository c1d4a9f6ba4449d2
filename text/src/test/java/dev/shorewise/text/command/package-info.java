@NullMarked
package dev.shorewise.text.command;

import org.jspecify.annotations.NullMarked;

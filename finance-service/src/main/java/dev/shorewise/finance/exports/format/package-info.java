/** How cost lines are written for other tools. */
@NullMarked
package dev.shorewise.finance.exports.format;

import org.jspecify.annotations.NullMarked;

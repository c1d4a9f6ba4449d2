/** What was found, said so that a person who is no statistician can check it. */
@NullMarked
package dev.shorewise.vendor.findings;

import org.jspecify.annotations.NullMarked;

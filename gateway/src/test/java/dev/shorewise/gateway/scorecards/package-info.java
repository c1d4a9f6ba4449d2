@NullMarked
package dev.shorewise.gateway.scorecards;

import org.jspecify.annotations.NullMarked;

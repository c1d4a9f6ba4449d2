/** A decision written down: volumes, places, prices and quality, each figure with its spread and where it comes from. */
@NullMarked
package dev.shorewise.finance.scenarios.model;

import org.jspecify.annotations.NullMarked;

/** What the door costs: a small request to a service itself, through nginx, and through the gateway. */
@NullMarked
package dev.shorewise.benchmarks.door;

import org.jspecify.annotations.NullMarked;

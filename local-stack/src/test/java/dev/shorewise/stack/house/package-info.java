/**
 * The whole house running, for stories from end to end. One stack serves all of them: a class that wants it says
 * {@code @ExtendWith(WalkingHouse.class)} and takes a {@link dev.shorewise.stack.house.House} as a parameter.
 */
@NullMarked
package dev.shorewise.stack.house;

import org.jspecify.annotations.NullMarked;

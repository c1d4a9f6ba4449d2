/**
 * Questions of the gateway itself to the services, in the name of whoever asks: in parallel, in lanes of their own, and
 * waited for no longer than a person waits.
 */
@NullMarked
package dev.shorewise.gateway.questions;

import org.jspecify.annotations.NullMarked;

/** The tables of imports. Every statement obeys row-level security; scopes are the caller's or the worker's. */
@NullMarked
package dev.shorewise.kit.imports.store;

import org.jspecify.annotations.NullMarked;

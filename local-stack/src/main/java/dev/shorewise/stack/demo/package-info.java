/**
 * The demo: eighteen months of an invented company with an in-house team and four vendors, and some real incidents, told
 * to the services only through their public API, as a client and its vendors would. It is the same on every machine, and
 * loading it twice changes nothing.
 */
@NullMarked
package dev.shorewise.stack.demo;

import org.jspecify.annotations.NullMarked;

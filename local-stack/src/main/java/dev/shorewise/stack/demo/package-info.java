/**
 * The demo: a small world of three vendors, part real and part invented, told to the services only through their public
 * API, as a client and its vendors would. It is the same on every machine, and loading it twice changes nothing.
 */
@NullMarked
package dev.shorewise.stack.demo;

import org.jspecify.annotations.NullMarked;

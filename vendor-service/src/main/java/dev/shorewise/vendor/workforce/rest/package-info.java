/** The workforce over HTTP. */
@NullMarked
package dev.shorewise.vendor.workforce.rest;

import org.jspecify.annotations.NullMarked;

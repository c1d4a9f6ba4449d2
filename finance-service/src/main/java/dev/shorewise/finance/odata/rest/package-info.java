/** The feed over HTTP. */
@NullMarked
package dev.shorewise.finance.odata.rest;

import org.jspecify.annotations.NullMarked;

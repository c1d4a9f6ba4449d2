/**
 * What one contact costs: the booked cost of a month over the contacts that vendor-service says were handled in it. Every
 * figure is kept with the volume and the rates that it was made with, so that it can be explained later.
 */
@NullMarked
package dev.shorewise.finance.unitcost;

import org.jspecify.annotations.NullMarked;

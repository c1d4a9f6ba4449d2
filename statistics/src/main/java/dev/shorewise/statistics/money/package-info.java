/**
 * Money over time: present values, rates of return, payback and annuities. Flows are doubles, outflow negative; results
 * are for comparing decisions and never feed an invoice. Where no answer exists none is given.
 */
@NullMarked
package dev.shorewise.statistics.money;

import org.jspecify.annotations.NullMarked;

/** What a month will come to while it runs: error budget, burn rate, projection, alarms. */
@NullMarked
package dev.shorewise.vendor.sla.engine.outlook;

import org.jspecify.annotations.NullMarked;

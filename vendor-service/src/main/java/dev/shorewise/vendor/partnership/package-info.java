/**
 * How client and vendor steer together: reviews whose pack comes from the data, goals whose progress is measured, actions
 * with owners and days, what both sides think of it, and how firmly the vendor stands.
 */
@NullMarked
package dev.shorewise.vendor.partnership;

import org.jspecify.annotations.NullMarked;

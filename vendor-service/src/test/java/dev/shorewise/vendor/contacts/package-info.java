@NullMarked
package dev.shorewise.vendor.contacts;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.shorewise.vendor.contacts.store;

import org.jspecify.annotations.NullMarked;

/**
 * Contacts: every attempt of a customer to reach the service, as the vendor's own files tell it. Imported in bulk,
 * restated with their history kept, rolled up by day so that measures need not read them one by one, and shown where
 * somebody asks what lies behind a figure.
 */
@NullMarked
package dev.shorewise.vendor.contacts;

import org.jspecify.annotations.NullMarked;

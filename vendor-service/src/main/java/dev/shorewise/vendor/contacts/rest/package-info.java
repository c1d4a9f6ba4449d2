/** Contacts over HTTP: imports, their profiles, and single contacts. */
@NullMarked
package dev.shorewise.vendor.contacts.rest;

import org.jspecify.annotations.NullMarked;

/**
 * What a customer's text says: its language, how it feels about things, and which things. Read on this machine, from
 * models that ship with the product. Knows no service, no database and no network.
 */
@NullMarked
package dev.shorewise.text;

import org.jspecify.annotations.NullMarked;

/** What a vendor may charge: services with their billing basis and price, and how prices move. */
@NullMarked
package dev.shorewise.finance.invoices.card;

import org.jspecify.annotations.NullMarked;

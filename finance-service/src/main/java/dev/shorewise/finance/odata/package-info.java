/**
 * The ledger, invoices, rates and closed months as a read-only feed after OData 4.0, for Excel, Power BI and whatever else
 * speaks it. Filters and orders become SQL; answers come in pages.
 */
@NullMarked
package dev.shorewise.finance.odata;

import org.jspecify.annotations.NullMarked;

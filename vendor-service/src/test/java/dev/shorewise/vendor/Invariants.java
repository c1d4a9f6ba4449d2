package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.inject.spi.CDI;

/** What holds for the imports and contacts of every vendor at any time, after any fault. */
public final class Invariants {

    private Invariants() {}

    /** Checks all of them. */
    public static void hold() throws Exception {
        everyRowOfAFileHasOneFate();
        monthsAddUpToTheirContacts();
        theLedgerSaysWhatTheTablesHold();
        rollUpsAreWhatContactsSay();
    }

    private static void everyRowOfAFileHasOneFate() {
        assertThat(Database.column("""
                        select id from import_job where state = 'COMPLETED'
                        and rows_read <> rows_accepted + rows_unchanged + rows_restated + rows_rejected + rows_skipped"""))
                .as("jobs with rows that have no fate, or two")
                .isEmpty();
    }

    private static void monthsAddUpToTheirContacts() {
        assertThat(Database.column("""
                        with counted as (
                            select vendor_id, date_trunc('month', local_day)::date as month, count(*) as contacts,
                                sum(row_hash) as checksum
                            from contact group by 1, 2
                        )
                        select vendor_id || ' ' || month
                        from counted full join contact_month kept using (vendor_id, month)
                        where kept.dropped_at is null and (coalesce(counted.contacts, 0) <> coalesce(kept.contacts, 0)
                            or coalesce(counted.checksum, 0) <> coalesce(kept.checksum, 0))"""))
                .as("months whose count or checksum is not that of their contacts")
                .isEmpty();
    }

    private static void theLedgerSaysWhatTheTablesHold() {
        assertThat(Database.column("""
                        with ledger as (
                            select vendor_id, sum(records_created) as created, sum(records_restated) as restated
                            from import_job where kind = 'contacts' and mode <> 'VALIDATE' group by 1
                        ), kept as (
                            select vendor_id, (select count(*) from contact c where c.vendor_id = v.id) as created,
                                (select count(*) from contact_history h where h.vendor_id = v.id) as restated
                            from vendor v join ledger on vendor_id = v.id
                        )
                        select vendor_id from ledger join kept using (vendor_id)
                        where (ledger.created <> kept.created or ledger.restated <> kept.restated)
                            and vendor_id not in (select vendor_id from contact_month where dropped_at is not null)"""))
                .as("vendors of whom the jobs tell something else than the tables")
                .isEmpty();
    }

    private static void rollUpsAreWhatContactsSay() throws Exception {
        Snapshots snapshots = CDI.current().select(Snapshots.class).get();
        assertThat(VendorScope.ALL.call(snapshots::differences))
                .as("roll-up cells that differ from their contacts")
                .isZero();
    }
}

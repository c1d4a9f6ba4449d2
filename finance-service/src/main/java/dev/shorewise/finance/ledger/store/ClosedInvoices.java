package dev.shorewise.finance.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Invoices that closed months hold lines of: what is added to them later corrects them. */
@ApplicationScoped
class ClosedInvoices {

    private static final String FIND = """
            select distinct l.vendor_id, l.invoice_id from cost_line l
            join accounting_period p on p.month = to_char(l.period_from, 'YYYY-MM')
            where l.invoice_id is not null
            """;

    private final DataSource database;

    ClosedInvoices(DataSource database) {
        this.database = database;
    }

    /** As {@link #key} gives them. */
    Set<String> find() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND);
                ResultSet row = query.executeQuery()) {
            Set<String> found = new HashSet<>();
            while (row.next()) {
                found.add(key(row.getString(1), row.getString(2)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An invoice's name among all vendors'. */
    static String key(String vendorId, String invoiceId) {
        return vendorId + " " + invoiceId;
    }
}

package dev.shorewise.feedback.invitations.store;

import dev.shorewise.feedback.invitations.Drawings;
import dev.shorewise.feedback.invitations.InvitationCounts;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Counts invitations. */
@ApplicationScoped
public class RateRows {

    private static final String COUNT = """
            select coalesce(%s, '') as key, count(*), count(i.id), count(*) filter (where i.sends > 0 or i.failures > 0),
                count(*) filter (where i.sends > 0), count(*) filter (where i.state = 'ANSWERED')
            from invitation_contact c left join invitation i using (vendor_id, contact_id)
            where c.decision in ('INVITED', 'NOT_DRAWN', 'QUARANTINED') and (?::text is null or c.vendor_id = ?)
              and c.contact_at >= ? and c.contact_at < ?
            group by 1 order by 1""";

    private final DataSource database;

    RateRows(DataSource database) {
        this.database = database;
    }

    /** By the values of a dimension; of all together under an empty key. */
    public List<InvitationCounts> counts(Drawings.Scope scope, Optional<Dimension> by) {
        String vendor = scope.vendorId().orElse(null);
        return Sql.list(
                database,
                row -> new InvitationCounts(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                COUNT.formatted(by.map(dimension -> "c." + dimension.column()).orElse("null::text")),
                vendor,
                vendor,
                scope.from(),
                scope.to());
    }
}

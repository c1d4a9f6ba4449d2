package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.Tally;
import dev.shorewise.vendor.registry.Site;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.PGStatement;

/** One run of one import of contacts. */
final class ContactSession implements ImportTarget.Session {

    private final ImportContext context;
    private final Site site;
    private final ContactStaging staging;
    private final Instant recent;
    private final KnownContacts known;
    /** Whether the next chunk is probably known, as the last was; then only what differs is staged. Decides speed only. */
    private boolean replay = true;

    /** @param recent since when contacts that closed are handed over */
    ContactSession(ImportContext context, Site site, Instant recent) {
        this.context = context;
        this.site = site;
        this.staging = new ContactStaging(site);
        this.known = new KnownContacts(context.vendorId(), staging::hash);
        this.recent = recent;
    }

    @Override
    public Optional<ZoneId> zone() {
        return Optional.of(site.facts().timeZone());
    }

    @Override
    public Optional<RowProblem> check(ImportRecord row) {
        return ContactRules.check(row);
    }

    @Override
    public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
        List<ImportRecord> told = replay ? changed(connection, records) : records;
        Applied changed = told.isEmpty() ? Applied.NOTHING : store(connection, told);
        long rows = records.stream().mapToLong(ImportRecord::rows).sum();
        Tally moved = changed.total();
        Tally unchanged = new Tally(records.size() - moved.records(), rows - moved.rows());
        replay = unchanged.records() > moved.records();
        return new Applied(changed.created(), unchanged, changed.restated());
    }

    @Override
    public List<Applied> applyEach(Connection connection, List<ImportRecord> records) throws SQLException {
        stage(connection, records);
        Map<String, Boolean> moves = moves(connection);
        merge(connection);
        return records.stream()
                .map(row -> {
                    Tally one = new Tally(1, row.rows());
                    Boolean isNew = moves.get(row.identity());
                    if (isNew == null) {
                        return new Applied(Tally.NONE, one, Tally.NONE);
                    }
                    return isNew ? new Applied(one, Tally.NONE, Tally.NONE) : new Applied(Tally.NONE, Tally.NONE, one);
                })
                .toList();
    }

    @Override
    public Set<String> erased(Connection connection, Set<String> pseudonyms) throws SQLException {
        return StagedKeeping.erased(connection, pseudonyms);
    }

    /** The staged contacts that are new (true) or change a known one (false); locks those, so that it stays so. */
    private Map<String, Boolean> moves(Connection connection) throws SQLException {
        Map<String, Boolean> moves = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                with known as (
                    select contact_id, row_hash from contact
                    where vendor_id = ? and contact_id in (select contact_id from contact_staged)
                    order by contact_id for update
                )
                select s.contact_id, known.contact_id is null
                from contact_staged s left join known using (contact_id)
                where known.row_hash is distinct from s.row_hash""")) {
            query.setString(1, context.vendorId());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    moves.put(row.getString(1), row.getBoolean(2));
                }
            }
        }
        return moves;
    }

    private void stage(Connection connection, List<ImportRecord> records) throws SQLException {
        staging.fill(connection, records);
        StagedKeeping.sift(connection, context.vendorId(), site.id(), context.jobId());
    }

    private Applied store(Connection connection, List<ImportRecord> records) throws SQLException {
        stage(connection, records);
        return merge(connection);
    }

    /** What is equal need not be staged: nothing would be done with it. */
    private List<ImportRecord> changed(Connection connection, List<ImportRecord> records) throws SQLException {
        StagedKeeping.hold(connection, context.vendorId());
        return known.without(connection, records);
    }

    private Applied merge(Connection connection) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(ContactMerge.MERGE)) {
            planAnew(merge);
            merge.setString(1, context.vendorId());
            merge.setString(2, site.id());
            merge.setObject(3, context.jobId());
            try (ResultSet row = merge.executeQuery()) {
                row.next();
                Applied applied = new Applied(
                        new Tally(row.getLong(1), row.getLong(2)),
                        Tally.NONE,
                        new Tally(row.getLong(3), row.getLong(4)));
                queueForHandover(connection);
                return applied;
            }
        }
    }

    private void queueForHandover(Connection connection) throws SQLException {
        try (PreparedStatement queue = connection.prepareStatement(HandoverRows.QUEUE)) {
            planAnew(queue);
            queue.setString(1, context.vendorId());
            queue.setObject(2, recent.atOffset(ZoneOffset.UTC));
            queue.executeUpdate();
        }
    }

    /** The staged table has another size each time: a plan that was kept would be for the wrong one. */
    private static void planAnew(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}

package dev.shorewise.kit.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one kind of import fills. A service has one bean a kind; the engine finds them all. */
public interface ImportTarget {

    /** The kind's name, unique within a service, for example {@code contacts}. */
    String kind();

    /** The fields that a profile can fill; a record holds their values at the same indexes. At most 64. */
    List<Field> fields();

    /** Begins one run of one job; reads whatever reference data its records need. Called again after a crash. */
    Session open(ImportContext context);

    /** One run of one job. The engine calls {@link #check} on one thread and {@link #apply} on another. */
    interface Session {

        /** The zone of local times where the profile names none, for example that of the site; otherwise UTC. */
        default Optional<ZoneId> zone() {
            return Optional.empty();
        }

        /** What is wrong with a record that is well formed in itself; empty if nothing. Touches no database. */
        default Optional<RowProblem> check(ImportRecord row) {
            return Optional.empty();
        }

        /**
         * Brings the table to the state of these records, within the caller's transaction; neither commits nor rolls
         * back. Must be idempotent: a record that is there already, equal in every field, is unchanged.
         *
         * @param records up to a chunk's size, no two with the same identity
         * @return the fate of every record and of its rows, none left out
         */
        Applied apply(Connection connection, List<ImportRecord> records) throws SQLException;

        /**
         * Those of some pseudonyms that were erased: what rejected rows say of them is not kept. Keeps others from being
         * erased until the caller's transaction ends.
         */
        default Set<String> erased(Connection connection, Set<String> pseudonyms) throws SQLException {
            return Set.of();
        }

        /** What may be kept of what a rejected row said; all of it unless the target knows better. Touches no database. */
        default String keepable(String said) {
            return said;
        }

        /**
         * As {@link #apply}, telling the fate of each record by itself, in their order. One by one unless the target
         * knows better.
         */
        default List<Applied> applyEach(Connection connection, List<ImportRecord> records) throws SQLException {
            List<Applied> fates = new ArrayList<>(records.size());
            for (ImportRecord row : records) {
                fates.add(apply(connection, List.of(row)));
            }
            return fates;
        }
    }
}

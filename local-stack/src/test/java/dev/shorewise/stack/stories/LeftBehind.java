package dev.shorewise.stack.stories;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.postgres.Databases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Where the running house keeps certain words, as somebody would find them who has stolen all dumps and all logs: as letters
 * in any case, as bytes, and a pseudonym as a number of 128 bits, too. Everything is read once.
 */
final class LeftBehind {

    /** Numbers, times and truth values hold no words. */
    private static final String TABLES = """
            select c.oid::regclass::text, string_agg(quote_ident(a.attname), ', ')
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
             where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and t.typcategory not in ('N', 'D', 'T', 'B')
             group by c.oid""";

    private final Map<String, List<String>> written = new TreeMap<>();
    private final Map<String, Set<String>> tables = new TreeMap<>();
    private final Map<String, Set<String>> logs = new TreeMap<>();

    private LeftBehind(Collection<String> words) {
        for (String word : words) {
            written.put(word, waysToWrite(word));
        }
    }

    /** Reads all that the house has stored and logged up to now. */
    static LeftBehind in(House house, Collection<String> words) throws SQLException, IOException {
        LeftBehind found = new LeftBehind(words);
        Databases databases = house.stack().postgres().databases();
        for (Part part : Part.values()) {
            if (part.hasDatabase()) {
                try (Connection connection = DriverManager.getConnection(
                        databases.url(part.id()), databases.superuser(), databases.password())) {
                    found.searchDatabase(part, connection);
                }
            }
        }
        for (Path log : logs(house)) {
            found.searchLog(log);
        }
        return found;
    }

    /** The logs of all processes. */
    static List<Path> logs(House house) throws IOException {
        try (Stream<Path> files = Files.list(house.options().data().resolve("logs"))) {
            return files.sorted().toList();
        }
    }

    /** A log line by line; bytes that are no text do not matter. */
    static BufferedReader open(Path log) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8));
    }

    /** The tables that hold a word, each after its database and a dot. */
    Set<String> tablesWith(String word) {
        return tables.getOrDefault(word, Set.of());
    }

    /** The logs that hold a word. */
    Set<String> logsWith(String word) {
        return logs.getOrDefault(word, Set.of());
    }

    private static List<String> waysToWrite(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return List.of(
                lower,
                HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)),
                lower.replaceFirst("^(\\w{8})(\\w{4})(\\w{4})(\\w{4})(\\w{12})$", "$1-$2-$3-$4-$5"));
    }

    private void searchDatabase(Part part, Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet table = sql.executeQuery(TABLES)) {
            while (table.next()) {
                String name = table.getString(1);
                CopyOut rows = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select %s from %s) to stdout".formatted(table.getString(2), name));
                for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                    search(new String(row, StandardCharsets.UTF_8), tables, part.id() + "." + name);
                }
            }
        }
    }

    private void searchLog(Path log) throws IOException {
        try (BufferedReader lines = open(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                search(line, logs, log.getFileName().toString());
            }
        }
    }

    private void search(String text, Map<String, Set<String>> found, String where) {
        String lower = text.toLowerCase(Locale.ROOT);
        written.forEach((word, ways) -> {
            if (ways.stream().anyMatch(lower::contains)) {
                found.computeIfAbsent(word, any -> new TreeSet<>()).add(where);
            }
        });
    }
}

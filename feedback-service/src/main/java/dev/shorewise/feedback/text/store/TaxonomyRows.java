package dev.shorewise.feedback.text.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.text.PublishedTaxonomy;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps the taxonomies that people published. */
@ApplicationScoped
public class TaxonomyRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NEWEST = "select coalesce(max(version), 1) from text_taxonomy";
    private static final String FIND =
            "select version, themes, published_by, published_at from text_taxonomy where version = ?";
    private static final String ADD = """
            insert into text_taxonomy (version, themes, published_by, published_at) values (?, ?::jsonb, ?, ?)
            on conflict on constraint text_taxonomy_pk do nothing
            """;

    private final DataSource database;

    TaxonomyRows(DataSource database) {
        this.database = database;
    }

    /** The newest version; 1 if nobody has published any. */
    public int newest() {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(NEWEST);
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that people published. */
    public Optional<PublishedTaxonomy> find(int version) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(FIND)) {
            sql.setInt(1, version);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? Optional.of(new PublishedTaxonomy(
                                new Taxonomy(row.getInt(1), themes(row.getString(2))),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores the next version; false if somebody else was faster. */
    public boolean add(PublishedTaxonomy published) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(ADD)) {
            sql.setInt(1, published.taxonomy().version());
            sql.setString(2, json(published.taxonomy().themes()));
            sql.setString(3, published.by());
            sql.setObject(4, OffsetDateTime.ofInstant(published.at(), ZoneOffset.UTC));
            return sql.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Taxonomy.Theme> themes(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Taxonomy.Theme>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(List<Taxonomy.Theme> themes) {
        try {
            return JSON.writeValueAsString(themes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.shorewise.finance.odata;

import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.store.FeedRows;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.EntityCollection;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.serializer.EntityCollectionSerializerOptions;
import org.apache.olingo.server.api.uri.UriInfo;
import org.jspecify.annotations.Nullable;

/** Rows as the protocol has them. */
record FeedShape(OData odata, ServiceMetadata metadata) {

    static EntityCollection of(FeedTable table, List<FeedRows.Row> rows) {
        EntityCollection collection = new EntityCollection();
        for (FeedRows.Row row : rows) {
            Entity entity = new Entity();
            int at = 0;
            for (FeedColumn column : table.columns()) {
                entity.addProperty(new Property(
                        null,
                        column.name(),
                        ValueType.PRIMITIVE,
                        plain(row.values().get(at))));
                at++;
            }
            collection.getEntities().add(entity);
        }
        return collection;
    }

    InputStream write(EdmEntitySet set, EntityCollection rows, UriInfo uri, ContentType format)
            throws ODataLibraryException {
        ContextURL context = ContextURL.with()
                .entitySet(set)
                .selectList(odata.createUriHelper()
                        .buildContextURLSelectList(set.getEntityType(), null, uri.getSelectOption()))
                .build();
        return odata.createSerializer(format)
                .entityCollection(
                        metadata,
                        set.getEntityType(),
                        rows,
                        EntityCollectionSerializerOptions.with()
                                .contextURL(context)
                                .count(uri.getCountOption())
                                .select(uri.getSelectOption())
                                .build())
                .getContent();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDate day) {
            return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        }
        return value;
    }
}

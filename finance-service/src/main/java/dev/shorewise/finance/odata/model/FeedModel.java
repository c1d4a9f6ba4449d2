package dev.shorewise.finance.odata.model;

import java.util.List;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;
import org.jspecify.annotations.Nullable;

/** The metadata of the feed. */
public final class FeedModel extends CsdlAbstractEdmProvider {

    private static final String NAMESPACE = "Shorewise.Finance";
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Feed");
    private static final int DIGITS = 24;
    private static final int DECIMALS = 8;
    private static final int MICROSECONDS = 6;

    @Override
    public List<CsdlSchema> getSchemas() {
        return List.of(new CsdlSchema()
                .setNamespace(NAMESPACE)
                .setEntityTypes(FeedTables.ALL.stream().map(FeedModel::type).toList())
                .setEntityContainer(getEntityContainer()));
    }

    @Override
    public @Nullable CsdlEntityType getEntityType(FullQualifiedName name) {
        return FeedTables.ALL.stream()
                .filter(table -> name.equals(new FullQualifiedName(NAMESPACE, table.type())))
                .map(FeedModel::type)
                .findFirst()
                .orElse(null);
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(FeedTables.ALL.stream().map(FeedModel::set).toList());
    }

    @Override
    public @Nullable CsdlEntitySet getEntitySet(FullQualifiedName container, String set) {
        return FeedTables.find(set).map(FeedModel::set).orElse(null);
    }

    @Override
    public @Nullable CsdlEntityContainerInfo getEntityContainerInfo(@Nullable FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    private static CsdlEntitySet set(FeedTable table) {
        return new CsdlEntitySet().setName(table.set()).setType(new FullQualifiedName(NAMESPACE, table.type()));
    }

    private static CsdlEntityType type(FeedTable table) {
        return new CsdlEntityType()
                .setName(table.type())
                .setKey(List.of(new CsdlPropertyRef().setName(table.key().name())))
                .setProperties(table.columns().stream()
                        .map(column -> property(column, column.equals(table.key())))
                        .toList());
    }

    private static CsdlProperty property(FeedColumn column, boolean key) {
        EdmPrimitiveTypeKind kind = column.type().kind();
        CsdlProperty property = new CsdlProperty()
                .setName(column.name())
                .setType(kind.getFullQualifiedName())
                .setNullable(!key);
        return switch (kind) {
            case Decimal -> property.setPrecision(DIGITS).setScale(DECIMALS);
            case DateTimeOffset -> property.setPrecision(MICROSECONDS);
            default -> property;
        };
    }
}

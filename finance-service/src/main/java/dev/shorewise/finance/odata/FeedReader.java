package dev.shorewise.finance.odata;

import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.model.FeedTables;
import dev.shorewise.finance.odata.query.FeedQuery;
import dev.shorewise.finance.odata.query.FilterSql;
import dev.shorewise.finance.odata.query.Fragment;
import dev.shorewise.finance.odata.query.Ordering;
import dev.shorewise.finance.odata.query.SkipToken;
import dev.shorewise.finance.odata.store.FeedCursor;
import dev.shorewise.finance.odata.store.FeedRows;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.processor.CountEntityCollectionProcessor;
import org.apache.olingo.server.api.serializer.EntityCollectionSerializerOptions;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.SkipTokenOption;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.jspecify.annotations.Nullable;

/** Answers questions about sets of rows, page by page. */
final class FeedReader implements CountEntityCollectionProcessor, AutoCloseable {

    private final FeedRows rows;
    private final int pageSize;
    private @Nullable OData odata;
    private @Nullable ServiceMetadata metadata;
    private @Nullable FeedCursor open;

    FeedReader(FeedRows rows, int pageSize) {
        this.rows = rows;
        this.pageSize = pageSize;
    }

    @Override
    public void init(OData library, ServiceMetadata model) {
        odata = library;
        metadata = model;
    }

    @Override
    public void readEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri, ContentType format)
            throws ODataApplicationException, ODataLibraryException {
        EdmEntitySet set = set(uri);
        mustBeOffered(uri);
        FeedTable table = FeedTables.find(set.getName()).orElseThrow();
        Ordering order = Ordering.of(table, uri.getOrderByOption());
        Optional<SkipToken> token = token(uri.getSkipTokenOption(), order);
        Fragment filter = filter(table, uri.getFilterOption());
        Integer wanted = token.map(SkipToken::left).orElseGet(() -> Optional.ofNullable(uri.getTopOption())
                .map(TopOption::getValue)
                .orElse(null));
        int most = page(request, wanted);
        long skip = token.isPresent() || uri.getSkipOption() == null
                ? 0
                : uri.getSkipOption().getValue();
        FeedCursor cursor = rows.open(new FeedQuery(
                table,
                filter,
                token.map(SkipToken::keys).map(order::after).orElse(Fragment.ALWAYS),
                order,
                skip,
                most + 1));
        open = cursor;
        FeedPage page = new FeedPage(
                table,
                cursor,
                most,
                keys -> wanted != null && wanted <= most
                        ? null
                        : next(request, new SkipToken(keys, wanted == null ? null : wanted - most)));
        if (uri.getCountOption() != null && uri.getCountOption().getValue()) {
            page.setCount(Math.toIntExact(rows.count(table, filter)));
        }
        response.setODataContent(library()
                .createSerializer(format)
                .entityCollectionStreamed(model(), set.getEntityType(), page, options(set, uri))
                .getODataContent());
        response.setStatusCode(HttpStatusCode.OK.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, format.toContentTypeString());
    }

    private EntityCollectionSerializerOptions options(EdmEntitySet set, UriInfo uri) throws ODataLibraryException {
        ContextURL context = ContextURL.with()
                .entitySet(set)
                .selectList(library()
                        .createUriHelper()
                        .buildContextURLSelectList(set.getEntityType(), null, uri.getSelectOption()))
                .build();
        return EntityCollectionSerializerOptions.with()
                .contextURL(context)
                .count(uri.getCountOption())
                .select(uri.getSelectOption())
                .build();
    }

    @Override
    public void countEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException, ODataLibraryException {
        FeedTable table = FeedTables.find(set(uri).getName()).orElseThrow();
        int count = Math.toIntExact(rows.count(table, filter(table, uri.getFilterOption())));
        response.setContent(library().createFixedFormatSerializer().count(count));
        response.setStatusCode(HttpStatusCode.OK.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, ContentType.TEXT_PLAIN.toContentTypeString());
    }

    private int page(ODataRequest request, @Nullable Integer wanted) {
        Integer asked = library()
                .createPreferences(
                        request.getHeaders(HttpHeader.PREFER) == null
                                ? List.of()
                                : request.getHeaders(HttpHeader.PREFER))
                .getMaxPageSize();
        int page = asked == null || asked < 1 ? pageSize : Math.min(asked, pageSize);
        return wanted == null ? page : Math.min(page, wanted);
    }

    private static Optional<SkipToken> token(@Nullable SkipTokenOption option, Ordering order)
            throws ODataApplicationException {
        return option == null
                ? Optional.empty()
                : Optional.of(SkipToken.parse(option.getValue(), order.keys().size()));
    }

    private static Fragment filter(FeedTable table, @Nullable FilterOption option) throws ODataApplicationException {
        try {
            return option == null ? Fragment.ALWAYS : option.getExpression().accept(new FilterSql(table));
        } catch (ExpressionVisitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same question with another token in place of the one that it had. */
    private static URI next(ODataRequest request, SkipToken token) {
        String query = Optional.ofNullable(request.getRawQueryPath()).orElse("");
        StringBuilder kept = new StringBuilder();
        for (String option : query.split("&", -1)) {
            if (!option.isEmpty() && !isPlace(option)) {
                kept.append(option).append('&');
            }
        }
        return URI.create(
                request.getRawBaseUri() + request.getRawODataPath() + "?" + kept + "$skiptoken=" + token.text());
    }

    /** Whether an option says where to begin, which the token does from the second page on. */
    private static boolean isPlace(String option) {
        String name = option.replaceFirst("=.*", "").replace("%24", "$");
        return name.equals("$skiptoken") || name.equals("$skip");
    }

    private static EdmEntitySet set(UriInfo uri) throws ODataApplicationException {
        if (uri.getUriResourceParts().get(0) instanceof UriResourceEntitySet set
                && set.getKeyPredicates().isEmpty()) {
            return set.getEntitySet();
        }
        throw notOffered("Anything but sets of rows");
    }

    /** What a question asks and does not get is refused, never left out. */
    private static void mustBeOffered(UriInfo uri) throws ODataApplicationException {
        if (uri.getSearchOption() != null
                || uri.getExpandOption() != null
                || uri.getApplyOption() != null
                || uri.getDeltaTokenOption() != null) {
            throw notOffered("$search, $expand, $apply or $deltatoken");
        }
    }

    private static ODataApplicationException notOffered(String what) {
        return new ODataApplicationException(
                what + " is not offered here", HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(), Locale.ROOT);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    private OData library() {
        return Objects.requireNonNull(odata);
    }

    private ServiceMetadata model() {
        return Objects.requireNonNull(metadata);
    }
}

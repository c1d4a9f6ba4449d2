package dev.shorewise.finance.odata;

import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.model.FeedTables;
import dev.shorewise.finance.odata.query.FeedQuery;
import dev.shorewise.finance.odata.query.FilterSql;
import dev.shorewise.finance.odata.query.Fragment;
import dev.shorewise.finance.odata.query.Ordering;
import dev.shorewise.finance.odata.query.SkipToken;
import dev.shorewise.finance.odata.store.FeedRows;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.olingo.commons.api.data.EntityCollection;
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
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.SkipTokenOption;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.jspecify.annotations.Nullable;

/** Answers questions about sets of rows, page by page. */
final class FeedReader implements CountEntityCollectionProcessor {

    private final FeedRows rows;
    private final int pageSize;
    private @Nullable OData odata;
    private @Nullable ServiceMetadata metadata;

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
        int page = page(request, wanted);
        List<FeedRows.Row> found = rows.list(new FeedQuery(
                table, filter, token.map(SkipToken::keys).map(order::after).orElse(Fragment.ALWAYS), order, page + 1));
        List<FeedRows.Row> shown = found.subList(0, Math.min(page, found.size()));
        EntityCollection collection = FeedShape.of(table, shown);
        if (uri.getCountOption() != null && uri.getCountOption().getValue()) {
            collection.setCount(Math.toIntExact(rows.count(table, filter)));
        }
        if (found.size() > page && (wanted == null || wanted > page)) {
            collection.setNext(
                    next(request, new SkipToken(shown.get(page - 1).keys(), wanted == null ? null : wanted - page)));
        }
        response.setContent(new FeedShape(library(), model()).write(set, collection, uri, format));
        response.setStatusCode(HttpStatusCode.OK.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, format.toContentTypeString());
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
            boolean isToken = option.startsWith("$skiptoken=") || option.startsWith("%24skiptoken=");
            if (!option.isEmpty() && !isToken) {
                kept.append(option).append('&');
            }
        }
        return URI.create(
                request.getRawBaseUri() + request.getRawODataPath() + "?" + kept + "$skiptoken=" + token.text());
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
        if (uri.getSkipOption() != null
                || uri.getSearchOption() != null
                || uri.getExpandOption() != null
                || uri.getApplyOption() != null
                || uri.getDeltaTokenOption() != null) {
            throw notOffered("$skip, $search, $expand, $apply or $deltatoken");
        }
    }

    private static ODataApplicationException notOffered(String what) {
        return new ODataApplicationException(
                what + " is not offered here", HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(), Locale.ROOT);
    }

    private OData library() {
        return Objects.requireNonNull(odata);
    }

    private ServiceMetadata model() {
        return Objects.requireNonNull(metadata);
    }
}

package dev.shorewise.finance.odata.query;

import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceProperty;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;

/** A filter as a condition in SQL. What is not offered is refused, never left out. */
public final class FilterSql implements ExpressionVisitor<Fragment> {

    private final FeedTable table;

    public FilterSql(FeedTable table) {
        this.table = table;
    }

    @Override
    public Fragment visitBinaryOperator(BinaryOperatorKind operator, Fragment left, Fragment right)
            throws ODataApplicationException {
        return switch (operator) {
            case AND -> Fragment.join("(%s and %s)", left, right);
            case OR -> Fragment.join("(%s or %s)", left, right);
            case EQ -> same(left, right);
            case NE -> Fragment.join("(%s is distinct from %s)", left, right);
            case GT -> Fragment.join("(%s > %s)", left, right);
            case GE -> Fragment.join("(%s >= %s)", left, right);
            case LT -> Fragment.join("(%s < %s)", left, right);
            case LE -> Fragment.join("(%s <= %s)", left, right);
            case ADD, SUB, MUL, DIV, MOD, HAS, IN -> throw notOffered(operator.toString());
        };
    }

    @Override
    public Fragment visitBinaryOperator(BinaryOperatorKind operator, Fragment left, List<Fragment> right)
            throws ODataApplicationException {
        if (operator != BinaryOperatorKind.IN || right.isEmpty()) {
            throw notOffered(operator.toString());
        }
        Fragment any = same(left, right.get(0));
        for (Fragment one : right.subList(1, right.size())) {
            any = Fragment.join("(%s or %s)", any, same(left, one));
        }
        return any;
    }

    @Override
    public Fragment visitUnaryOperator(UnaryOperatorKind operator, Fragment operand) {
        return switch (operator) {
            case NOT -> Fragment.join("(%s) is not true", operand);
            case MINUS -> Fragment.join("(-%s)", operand);
        };
    }

    @Override
    public Fragment visitMethodCall(MethodKind method, List<Fragment> parameters) throws ODataApplicationException {
        Fragment[] given = parameters.toArray(Fragment[]::new);
        return switch (method) {
            case CONTAINS -> Fragment.join("(strpos(%s, %s) > 0)", given);
            case STARTSWITH -> Fragment.join("starts_with(%s, %s)", given);
            case ENDSWITH -> Fragment.join("(reverse(%s) ^@ reverse(%s))", given);
            case TOLOWER -> Fragment.join("lower(%s)", given);
            case TOUPPER -> Fragment.join("upper(%s)", given);
            case LENGTH -> Fragment.join("length(%s)", given);
            case TRIM -> Fragment.join("trim(%s)", given);
            case YEAR -> Fragment.join("extract(year from %s)", given);
            case MONTH -> Fragment.join("extract(month from %s)", given);
            case DAY -> Fragment.join("extract(day from %s)", given);
            case DATE -> Fragment.join("(%s at time zone 'UTC')::date", given);
            default -> throw notOffered(method.toString());
        };
    }

    @Override
    public Fragment visitLiteral(Literal literal) throws ODataApplicationException {
        EdmType type = literal.getType();
        if (type == null) {
            return Fragment.NULL;
        }
        String text = literal.getText();
        return switch (type.getName()) {
            case "String" -> value("text", text.substring(1, text.length() - 1).replace("''", "'"));
            case "Boolean" -> value("boolean", text);
            case "Date" -> value("date", text);
            case "DateTimeOffset" -> value("timestamptz", text);
            case "Guid" -> value("uuid", text);
            case "SByte", "Byte", "Int16", "Int32", "Int64", "Decimal", "Single", "Double" -> value("numeric", text);
            default -> throw notOffered(type.getName());
        };
    }

    @Override
    public Fragment visitMember(Member member) throws ODataApplicationException {
        List<UriResource> path = member.getResourcePath().getUriResourceParts();
        if (path.size() == 1 && path.get(0) instanceof UriResourceProperty property) {
            return table.find(property.getProperty().getName())
                    .map(FeedColumn::sql)
                    .map(Fragment::of)
                    .orElseThrow(() -> notOffered(property.toString()));
        }
        throw notOffered(path.stream().map(UriResource::toString).collect(Collectors.joining("/")));
    }

    @Override
    public Fragment visitLambdaExpression(String function, String variable, Expression expression)
            throws ODataApplicationException {
        throw notOffered(function);
    }

    @Override
    public Fragment visitAlias(String alias) throws ODataApplicationException {
        throw notOffered(alias);
    }

    @Override
    public Fragment visitTypeLiteral(EdmType type) throws ODataApplicationException {
        throw notOffered(type.getName());
    }

    @Override
    public Fragment visitLambdaReference(String variable) throws ODataApplicationException {
        throw notOffered(variable);
    }

    @Override
    public Fragment visitEnum(EdmEnumType type, List<String> values) throws ODataApplicationException {
        throw notOffered(type.getName());
    }

    private static Fragment same(Fragment left, Fragment right) {
        return left == Fragment.NULL || right == Fragment.NULL
                ? Fragment.join("(%s is not distinct from %s)", left, right)
                : Fragment.join("(%s = %s)", left, right);
    }

    private static Fragment value(String type, String text) {
        return new Fragment("?::" + type, List.of(text));
    }

    private static ODataApplicationException notOffered(String what) {
        return new ODataApplicationException(
                what + " is not offered here", HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(), Locale.ROOT);
    }
}

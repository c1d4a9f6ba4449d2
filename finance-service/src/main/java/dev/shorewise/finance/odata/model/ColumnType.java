package dev.shorewise.finance.odata.model;

import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;

/** A type of a column, here and in the database, with the value that stands before all others where one is missing. */
public enum ColumnType {
    TEXT(EdmPrimitiveTypeKind.String, "text", "''"),
    NUMBER(EdmPrimitiveTypeKind.Decimal, "numeric", "'-Infinity'::numeric"),
    INTEGER(EdmPrimitiveTypeKind.Int32, "integer", "-2147483648"),
    DATE(EdmPrimitiveTypeKind.Date, "date", "'-infinity'::date"),
    TIME(EdmPrimitiveTypeKind.DateTimeOffset, "timestamptz", "'-infinity'::timestamptz"),
    ID(EdmPrimitiveTypeKind.Guid, "uuid", "'00000000-0000-0000-0000-000000000000'::uuid"),
    FLAG(EdmPrimitiveTypeKind.Boolean, "boolean", "false");

    private final EdmPrimitiveTypeKind kind;
    private final String sql;
    private final String least;

    ColumnType(EdmPrimitiveTypeKind kind, String sql, String least) {
        this.kind = kind;
        this.sql = sql;
        this.least = least;
    }

    /** Its name in the metadata. */
    public EdmPrimitiveTypeKind kind() {
        return kind;
    }

    /** Its name in the database. */
    public String sql() {
        return sql;
    }

    /** What stands for a missing value in an order. */
    public String least() {
        return least;
    }
}

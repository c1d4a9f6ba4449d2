package dev.shorewise.kit.imports.values;

/** A cell that cannot be what its field must be. Carries no stack: a hostile file throws millions. */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    BadCell(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

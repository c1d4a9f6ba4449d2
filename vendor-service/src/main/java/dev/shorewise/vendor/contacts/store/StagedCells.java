package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.copy.CopyText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Copies the fields of one record, each in the way of its type; what is missing becomes NULL. */
record StagedCells(CopyText copy, ImportRecord row) {

    void time(ContactField field) {
        time(field, null);
    }

    void time(ContactField field, @Nullable Long otherwise) {
        Long micros = row.has(field.ordinal()) ? Long.valueOf(row.micros(field.ordinal())) : otherwise;
        if (micros == null) {
            copy.addNull();
        } else {
            copy.addTimestamp(micros);
        }
    }

    void date(ContactField field) {
        if (row.has(field.ordinal())) {
            copy.addDate(row.number(field.ordinal()));
        } else {
            copy.addNull();
        }
    }

    void number(ContactField field) {
        number(field, null);
    }

    void number(ContactField field, @Nullable Long otherwise) {
        Long number = row.has(field.ordinal()) ? Long.valueOf(row.number(field.ordinal())) : otherwise;
        if (number == null) {
            copy.addNull();
        } else {
            copy.add(number.longValue());
        }
    }

    void decimal(ContactField field) {
        BigDecimal value = row.decimal(field.ordinal());
        copy.add(value == null ? null : value.toPlainString());
    }

    void flag(ContactField field) {
        if (row.has(field.ordinal())) {
            copy.add(row.flag(field.ordinal()));
        } else {
            copy.addNull();
        }
    }

    void text(ContactField field) {
        copy.add(row.text(field.ordinal()));
    }

    void text(ContactField field, String otherwise) {
        String text = row.text(field.ordinal());
        copy.add(text == null ? otherwise : text);
    }
}

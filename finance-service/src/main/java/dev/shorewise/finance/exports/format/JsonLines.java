package dev.shorewise.finance.exports.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** One JSON object a line, its keys always in the order of the columns, money as text. */
public final class JsonLines implements LineWriter {

    private final List<Column> columns;
    private final JsonGenerator json;

    public JsonLines(List<Column> columns, OutputStream out) throws IOException {
        this.columns = columns;
        json = new JsonFactory().createGenerator(out);
        json.setRootValueSeparator(null);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void write(StoredCostLine line) throws IOException {
        json.writeStartObject();
        for (Column column : columns) {
            Object value = column.of(line);
            if (value != null) {
                json.writeStringField(
                        column.header(),
                        value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

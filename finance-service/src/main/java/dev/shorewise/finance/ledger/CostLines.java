package dev.shorewise.finance.ledger;

import dev.shorewise.finance.ledger.store.CostLineBook;
import dev.shorewise.finance.ledger.store.CostLineRows;
import dev.shorewise.finance.ledger.store.CostLineStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The ledger. */
@ApplicationScoped
public class CostLines {

    private final CostLineRows rows;
    private final CostLineStream stream;
    private final CostLineBook book;

    CostLines(CostLineRows rows, CostLineStream stream, CostLineBook book) {
        this.rows = rows;
        this.stream = stream;
        this.book = book;
    }

    /** One line. */
    @Transactional
    public Optional<StoredCostLine> find(UUID id) {
        return rows.find(id);
    }

    /** Lines by id, after the given one. */
    @Transactional
    public List<StoredCostLine> list(CostFilter filter, Optional<UUID> after, int most) {
        return rows.list(filter, after, most);
    }

    /** All lines; for one vendor and month, which have few. */
    @Transactional
    public List<CostLine> all(CostFilter filter) {
        return rows.list(filter, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(StoredCostLine::line)
                .toList();
    }

    /** Holds off the closing of months to the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOffClosing() {
        book.holdOffClosing();
    }

    /** Keeps lines of one source, in months that are open; one that stands there as it is stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String source, List<CostLine> lines) {
        book.put(source, lines);
    }

    /** A text that is another one as soon as any line of a vendor, month and time of change is. */
    @Transactional
    public String state(CostFilter filter) {
        return stream.state(filter);
    }

    /** Hands over lines of a vendor, month and time of change one by one, by source and line id; for any number. */
    @Transactional
    public void each(CostFilter filter, Consumer<StoredCostLine> sink) {
        stream.each(filter, sink);
    }
}

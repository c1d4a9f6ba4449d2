package dev.shorewise.vendor.partnership;

import java.util.HashSet;
import java.util.List;

/** Statements that people of both sides answer from 1 (not at all) to 5 (fully). */
public record Questionnaire(String title, List<Statement> statements) {

    /** A statement, as "We learn of problems before customers do." */
    public record Statement(String id, String text) {}

    public Questionnaire {
        title = title.strip();
        statements = List.copyOf(statements);
        List<String> ids = statements.stream().map(Statement::id).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new PartnershipRefusal(PartnershipRefusal.Kind.FLAWED_ANSWERS, "statements: each id once.");
        }
    }
}

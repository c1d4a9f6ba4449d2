package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.RegistryRefusal;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;

/** Turns the break of one named constraint into the refusal that it stands for. */
final class Constraints {

    private Constraints() {}

    /** Writes a new row at once; any other constraint that breaks is a surprise and thrown on. */
    static void insert(
            EntityManager entities, Object row, String constraint, RegistryRefusal.Kind meaning, String detail) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (ConstraintViolationException e) {
            if (constraint.equals(e.getConstraintName())) {
                throw new RegistryRefusal(meaning, detail);
            }
            throw e;
        }
    }
}

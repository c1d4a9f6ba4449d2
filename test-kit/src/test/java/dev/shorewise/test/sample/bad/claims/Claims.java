package dev.shorewise.test.sample.bad.claims;

import dev.shorewise.test.sample.bad.other.Others;
import java.sql.SQLException;
import java.util.Date;

/** Knows SQL, keeps time in a Date, and goes round in a circle. */
public class Claims {

    public Date first(Others others) throws SQLException {
        if (others == null) {
            throw new SQLException();
        }
        return new Date();
    }
}

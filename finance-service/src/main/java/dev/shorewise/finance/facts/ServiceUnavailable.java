package dev.shorewise.finance.facts;

/** Another service gave no answer. */
public class ServiceUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public ServiceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

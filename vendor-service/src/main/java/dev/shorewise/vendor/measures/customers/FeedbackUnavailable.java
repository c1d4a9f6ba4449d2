package dev.shorewise.vendor.measures.customers;

/** Feedback-service gave no answer that can be read. */
public class FeedbackUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    FeedbackUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

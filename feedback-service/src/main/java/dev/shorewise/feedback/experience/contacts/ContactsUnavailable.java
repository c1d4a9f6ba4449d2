package dev.shorewise.feedback.experience.contacts;

/** Vendor-service gave no volumes that can be read. */
public class ContactsUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    ContactsUnavailable(Throwable cause) {
        super("vendor-service said nothing about how many contacts there were", cause);
    }
}

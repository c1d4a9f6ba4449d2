package dev.shorewise.feedback.invitations;

/** A way in which links leave. Another one is another bean of this type. */
public interface Sender {

    /** What it stands for in a policy. */
    Terms.Delivery delivery();

    /**
     * Hands a link over.
     *
     * @throws RuntimeException if nobody took it; it is tried again
     */
    void send(Message message);
}

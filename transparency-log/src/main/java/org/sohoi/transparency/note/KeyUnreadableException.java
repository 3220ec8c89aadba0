package org.sohoi.transparency.note;

/** What was given as a key is none. The message never shows a private key. */
public final class KeyUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyUnreadableException(String message) {
        super(message);
    }
}

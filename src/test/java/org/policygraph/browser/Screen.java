package org.policygraph.browser;

/**
 * Before what a reader sits.
 *
 * @param width how wide it is
 * @param scheme which colours it shows
 * @param scripts whether it runs scripts
 */
public record Screen(Width width, Scheme scheme, Scripts scripts) {

    /** A desk by day. */
    public static final Screen DESK = new Screen(Width.DESK, Scheme.LIGHT, Scripts.ON);

    /** A telephone by night, touched with a finger. */
    public static final Screen PHONE = new Screen(Width.PHONE, Scheme.DARK, Scripts.ON);

    /** A desk whose browser runs no scripts. */
    public static final Screen PLAIN = new Screen(Width.DESK, Scheme.LIGHT, Scripts.OFF);

    /** A telephone whose browser runs no scripts. */
    public static final Screen PLAIN_PHONE = new Screen(Width.PHONE, Scheme.LIGHT, Scripts.OFF);

    boolean isTouched() {
        return width == Width.PHONE;
    }
}

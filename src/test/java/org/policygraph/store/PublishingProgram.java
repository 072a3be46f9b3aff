package org.policygraph.store;

import java.nio.file.Path;

/**
 * Publishes one release after the other until it is killed, and writes the number of each on a line once it is
 * published. With {@code -Dcompact=true} it compacts the store after each.
 */
final class PublishingProgram {

    /** So many that a publication takes long enough to be hit. */
    static final int GRAPHS = 400;

    private PublishingProgram() {}

    public static void main(String[] arguments) {
        var store = Tdb2Store.open(Path.of(arguments[0]), Releases::newest);
        System.out.println("open");
        for (long number = store.current().record().number() + 1; ; number++) {
            Releases.publish(store, number, words(number), GRAPHS);
            System.out.println(number);
            if (Boolean.getBoolean("compact")) {
                store.compact();
            }
        }
    }

    /** Releases alternate, but for their numbers. */
    static String words(long number) {
        return number % 2 == 0 ? "even" : "odd";
    }
}

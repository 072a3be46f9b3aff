package org.policygraph.reader;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.policygraph.store.ReleaseRecord;

/** A release in words. */
public final class ReleaseText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private ReleaseText() {}

    /** In the middle of a sentence. */
    public static String named(ReleaseRecord release) {
        return "release " + release.number() + " of " + day(release);
    }

    /** When a release was published (UTC). */
    public static String day(ReleaseRecord release) {
        return DAY.format(release.issued());
    }

    /** Which release this is. */
    public static String state(ReleaseRecord release) {
        return "Release " + release.number() + ", " + day(release) + ": " + release.statements()
                + " statements with evidence from " + release.documents() + " documents.";
    }
}

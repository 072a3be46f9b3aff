package org.policygraph.drafting;

import java.util.regex.Pattern;
import org.policygraph.catalogue.Entry;

/** A label of a thing, as it is looked for in a text. */
record Name(Entry entry, String label) {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");
    private static final Pattern PUNCTUATED = Pattern.compile(".*[,;().:].*");

    /** Whether these words of a text can be the name: "us" is not the US. */
    boolean fits(String words) {
        return !ACRONYM.matcher(label).matches() || words.startsWith(label);
    }

    boolean isPunctuated() {
        return PUNCTUATED.matcher(label).matches();
    }
}

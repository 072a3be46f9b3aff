package org.policygraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses and telephone numbers in a text: personal contact data, which is never stored. */
public final class ContactData {

    private static final String MAIL = "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+";

    /** As in the shape of quotes: international, national, American, and what is called a number to ring. */
    private static final List<String> PHONES = List.of(
            "([+]|(^|[^0-9])00[ ]?)[ (]*[1-9]([ ()./-]*[0-9]){6,}",
            "(^|[^0-9/.-])[(]?0[1-9][0-9]{0,2}[)]?([ ./-][0-9]{2,4}){3,}",
            "(^|[^0-9/.-])[(]?0[1-9][0-9]{0,2}[)]?([ ./-][0-9]{3,4}){2,}",
            "(^|[^0-9-])[(]?[2-9][0-9]{2}[)]?[ .-][0-9]{3}[ .-][0-9]{4}([^0-9]|$)",
            "(^|[^a-z])(tel|telephone|phone|mobile|gsm|fax)[.:]+ *[+(]?[0-9][0-9 ()./-]{5,}");

    private static final Pattern CONTACT_DATA = Pattern.compile(
            "(?<mail>" + MAIL + ")|(?<phone>" + String.join("|", PHONES) + ")",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private ContactData() {}

    /**
     * The first piece of contact data in a text.
     *
     * @param kind what it is, with its article
     * @param start where it starts, in UTF-16 code units
     * @param end where it ends, exclusive; a character on either side may belong to it
     */
    public record Found(String kind, int start, int end) {}

    /** The first piece of contact data in a text, if there is any. */
    public static Optional<Found> in(String text) {
        Matcher found = CONTACT_DATA.matcher(text);
        return found.find()
                ? Optional.of(new Found(
                        found.group("mail") != null ? "an e-mail address" : "a telephone number",
                        found.start(),
                        found.end()))
                : Optional.empty();
    }
}

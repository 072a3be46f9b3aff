package org.policygraph.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.source.ContactData;

/**
 * A text fit to be stored: normalised, and without contact data.
 *
 * @param pages at least one, without form feeds
 * @param removals how many lines lost contact data
 */
public record StoredPages(List<String> pages, int removals) {

    static final String LINE_REMOVED = "[contact data removed]";
    static final String REMOVED = "[removed]";

    /** A line with contact data and at most so many words is an entry of a contact block, names and all. */
    private static final int ENTRY_WORDS = 12;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n\t\u200C\u200D]]");
    private static final Pattern BLANKS = Pattern.compile("[\\h]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern PHONE_START =
            Pattern.compile("(?:tel|telephone|phone|mobile|gsm|fax)[.:]|[+(0-9]", Pattern.CASE_INSENSITIVE);

    /** Copies the list. */
    public StoredPages {
        pages = List.copyOf(pages);
    }

    static StoredPages of(List<String> raw) {
        var pages = new ArrayList<String>();
        int removals = 0;
        for (String page : raw) {
            var lines = new ArrayList<String>();
            for (String line : normal(page).split("\n", -1)) {
                String kept = withoutContactData(line.strip());
                removals += kept.equals(line.strip()) ? 0 : 1;
                if (!kept.equals(LINE_REMOVED)
                        || lines.isEmpty()
                        || !lines.getLast().equals(LINE_REMOVED)) {
                    lines.add(kept);
                }
            }
            pages.add(EMPTY_LINES
                    .matcher(String.join("\n", lines))
                    .replaceAll("\n\n")
                    .strip());
        }
        return new StoredPages(pages, removals);
    }

    /** How many pages there are. */
    public int count() {
        return pages.size();
    }

    /** The pages from 1 that hold no text. */
    public List<Integer> blank() {
        return IntStream.rangeClosed(1, pages.size())
                .filter(page -> pages.get(page - 1).isBlank())
                .boxed()
                .toList();
    }

    boolean isBlank() {
        return pages.stream().noneMatch(page -> page.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    String text() {
        return String.join("\n\f", pages) + "\n";
    }

    private static String normal(String page) {
        String composed = Normalizer.normalize(page.replace("\u00AD", "").replace('\f', '\n'), Normalizer.Form.NFC);
        return BLANKS.matcher(CONTROLS.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    private static String withoutContactData(String line) {
        String kept = line;
        for (Optional<ContactData.Found> found = ContactData.in(kept);
                found.isPresent();
                found = ContactData.in(kept)) {
            if (isEntry(line)) {
                return LINE_REMOVED;
            }
            kept = without(kept, found.get());
        }
        return kept;
    }

    private static boolean isEntry(String line) {
        return line.split(" ").length <= ENTRY_WORDS && !line.matches(".*[.!?]\\W*");
    }

    /** The pattern of a number takes a neighbour on either side with it, which stays. */
    private static String without(String line, ContactData.Found found) {
        var start = PHONE_START.matcher(line).region(found.start(), found.end());
        int from = found.kind().contains("mail") || !start.find() ? found.start() : start.start();
        int to = found.end();
        while (to > from + 1 && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(0, from) + REMOVED + line.substring(to);
    }
}

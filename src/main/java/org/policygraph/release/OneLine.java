package org.policygraph.release;

/** What can stand in the record of a release. */
final class OneLine {

    private OneLine() {}

    static boolean is(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}

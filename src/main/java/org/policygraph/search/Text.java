package org.policygraph.search;

/**
 * A text that is searched.
 *
 * @param owner the number of what it belongs to
 * @param language its language; empty for none, or for all, as of acronyms
 * @param plain for names, initials and slugs, its folded words with single spaces; else empty
 * @param squeezed the same without spaces
 */
record Text(int owner, Field field, String language, String text, String plain, String squeezed) {

    static Text of(int owner, Field field, String language, String text) {
        String plain = field.isWhole() ? Plain.of(text) : "";
        return new Text(owner, field, language, text, plain, Plain.squeezed(plain));
    }
}

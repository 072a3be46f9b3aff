package org.policygraph.search;

import java.util.stream.Stream;

/** Which hits come before which: the thing itself, then what speaks of it. The best is the first. */
enum Rank {
    EXACT_LABEL(13),
    EXACT_NAME(12),
    INITIALS(11),
    BEGINS_WITH_THE_WORDS(10),
    BEGINS_WITH_IT(9),
    LABEL(8),
    NAMES(7),
    MATCHING_CONCEPT(6),
    DEFINITION(5),
    SLUG(4),
    BESIDE(3),
    QUOTE(2),
    TEXT(1);

    /** A shorter beginning of a name says too little. */
    static final int SHORTEST_BEGINNING = 3;

    private final int points;

    Rank(int points) {
        this.points = points;
    }

    /** How much better it is than nothing. */
    int points() {
        return points;
    }

    /** The rank that is so much better than nothing. */
    static Rank of(int points) {
        return Stream.of(values())
                .filter(rank -> rank.points == points)
                .findFirst()
                .orElse(TEXT);
    }

    /** Whether the whole of a text is what was looked for. */
    boolean isWhole() {
        return this == EXACT_LABEL || this == EXACT_NAME || this == INITIALS;
    }

    /**
     * Where a text stands that was found.
     *
     * @param typed what was looked for, folded, with single spaces
     * @param squeezed the same without spaces
     * @param isBeside whether it belongs to something that is named after the things that it links
     */
    static Rank of(Text text, String typed, String squeezed, boolean isBeside) {
        if (text.field().isWhole()) {
            String name = text.squeezed();
            if (name.equals(squeezed)) {
                return switch (text.field()) {
                    case LABEL -> EXACT_LABEL;
                    case INITIALS -> INITIALS;
                    default -> EXACT_NAME;
                };
            }
            if (isBeside) {
                return BESIDE;
            }
            if (text.field() == Field.SLUG) {
                return SLUG;
            }
            if (text.plain().startsWith(typed + " ")) {
                return BEGINS_WITH_THE_WORDS;
            }
            return squeezed.length() >= SHORTEST_BEGINNING && name.startsWith(squeezed) ? BEGINS_WITH_IT : LABEL;
        }
        return isBeside && text.field() == Field.NAMES ? BESIDE : ofOther(text.field());
    }

    private static Rank ofOther(Field field) {
        return switch (field) {
            case NAMES -> NAMES;
            case MATCHING -> MATCHING_CONCEPT;
            case DEFINITION -> DEFINITION;
            case QUOTE -> QUOTE;
            default -> TEXT;
        };
    }
}

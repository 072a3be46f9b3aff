package org.policygraph.overviews;

import java.util.Locale;

/** How a whole comes to have to do with something. */
public enum Way {
    /** A statement is about both. */
    DIRECT,
    /** A participation, a role holding or a treaty action is about both. */
    QUALIFIED,
    /** Something that belongs to the whole has to do with it. */
    THROUGH;

    /** As it is written in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.policygraph.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that the first record of a table names. */
final class Header {

    /** What every row binds beside its cells. */
    static final Set<String> RESERVED = Set.of("document", "id", "passage", "row");

    private Header() {}

    static List<String> columns(String file, Records.Cells header) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = header.cells();
        for (int i = 0; i < names.size(); i++) {
            String problem = problem(names.get(i), seen, i + 1);
            if (!problem.isEmpty()) {
                throw new TableException(
                        file, header.line(), "the header's column " + (i + 1) + ", '" + names.get(i) + "', " + problem);
            }
            seen.put(names.get(i), i + 1);
        }
        return List.copyOf(names);
    }

    private static String problem(String name, Map<String, Integer> seen, int position) {
        if (name.isEmpty()) {
            return "has no name; give it one";
        }
        if (!name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*")) {
            return "cannot be the name of a variable; write letters, digits and underscores, such as '"
                    + repaired(name, position) + "'";
        }
        if (RESERVED.contains(name)) {
            return "has a name that means something else in a mapping; rename it, for instance to 'row_" + name + "'";
        }
        return seen.containsKey(name) ? "has the name of column " + seen.get(name) + "; rename one of them" : "";
    }

    private static String repaired(String name, int position) {
        String repaired = name.strip().replaceAll("[^\\p{L}\\p{Nd}_]+", "_").replaceAll("^_+|_+$", "");
        return repaired.isEmpty() ? "column_" + position : repaired.replaceFirst("^(?=\\d)", "n");
    }
}

package org.policygraph.index;

import java.util.List;

/** The same statements in several orders; a pattern is read from the one in which fewest rows have to be looked at. */
final class Orders {

    private final List<SortedRows> orders;

    Orders(List<SortedRows> orders) {
        this.orders = List.copyOf(orders);
    }

    int size() {
        return orders.getFirst().size();
    }

    SortedRows first() {
        return orders.getFirst();
    }

    Matches matches(int[] wanted) {
        return best(wanted).matches(wanted);
    }

    int atMost(int[] wanted) {
        return best(wanted).size();
    }

    private Span best(int[] wanted) {
        Span best = Span.of(orders.getFirst(), wanted);
        for (int order = 1; order < orders.size() && !best.isExact(wanted); order++) {
            Span span = Span.of(orders.get(order), wanted);
            if (span.isExact(wanted) || span.size() < best.size()) {
                best = span;
            }
        }
        return best;
    }

    /** The rows of an order that begin as it is wanted. */
    private record Span(SortedRows rows, int prefix, int from, int to) {

        static Span of(SortedRows rows, int[] wanted) {
            int prefix = 0;
            int from = 0;
            int to = rows.size();
            while (prefix < rows.width() && from < to) {
                int number = wanted[rows.place(prefix)];
                if (number == QuadIndex.ANY) {
                    break;
                }
                int first = rows.firstAtLeast(prefix, number, from, to);
                to = rows.firstAtLeast(prefix, number + 1, first, to);
                from = first;
                prefix++;
            }
            return new Span(rows, prefix, from, to);
        }

        int size() {
            return to - from;
        }

        /** Whether every row is a match, so that no order has fewer. */
        boolean isExact(int[] wanted) {
            if (from >= to) {
                return true;
            }
            for (int column = prefix; column < rows.width(); column++) {
                if (wanted[rows.place(column)] != QuadIndex.ANY) {
                    return false;
                }
            }
            return true;
        }

        Matches matches(int[] wanted) {
            return new Matches(rows, wanted, prefix, from, to);
        }
    }
}

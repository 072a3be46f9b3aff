package org.policygraph.index;

import java.util.List;

/** The same statements in several orders; a pattern is read from the one in which fewest rows have to be looked at. */
final class Orders {

    private final List<SortedRows> orders;

    Orders(List<SortedRows> orders) {
        this.orders = List.copyOf(orders);
    }

    /** Orders in which there is no row yet. */
    static Orders ofNothing(int[]... places) {
        return sorted(new Rows(places[0].length), 0, List.of(places));
    }

    /**
     * The statements without some and with others; one that is both removed and added is there.
     *
     * @param removed rows, in any order, repeated or not, here or not
     * @param added rows, likewise
     */
    Orders changed(Rows removed, Rows added, int numbers) {
        Rows coming = added.distinct(numbers);
        if (size() == 0) {
            return sorted(
                    coming, numbers, orders.stream().map(SortedRows::places).toList());
        }
        var stays = new SortedRows(coming, numbers, first().places());
        Rows fresh = coming.where(row -> !first().contains(coming, row));
        Rows leaving = removed.distinct(numbers);
        Rows gone = leaving.where(row -> first().contains(leaving, row) && !stays.contains(leaving, row));
        return new Orders(orders.stream()
                .map(order -> order.changed(gone, fresh, numbers))
                .toList());
    }

    /**
     * The rows that other rows do not have.
     *
     * @param numbersThere the numbers that the terms have in the other rows
     */
    Rows without(Orders other, int[] numbersThere) {
        var here = new Rows(first());
        Rows there = here.renumbered(numbersThere);
        return here.where(row -> !there.areTerms(row) || !other.first().contains(there, row));
    }

    private static Orders sorted(Rows rows, int numbers, List<int[]> places) {
        return new Orders(places.stream()
                .map(order -> new SortedRows(rows, numbers, order))
                .toList());
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

package org.policygraph.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places boxes in columns, so that lines between them cross seldom: each column is ordered by where its neighbours stand
 * (barycentres), some times forth and back. A line that passes a column gets a place in it, so that it runs past the
 * boxes. The same input gives the same places.
 */
public final class Columns {

    private static final int SWEEPS = 6;
    private static final int GAP = 20;
    private static final int LINE = 10;

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final TreeMap<Integer, List<Item>> columns = new TreeMap<>();
    private final Map<Item, List<Item>> neighbours = new HashMap<>();

    /** A box, or a place where a line passes. */
    public static final class Item {
        private final int column;
        private final int height;
        private double rank;
        private int y;

        Item(int column, int height) {
            this.column = column;
            this.height = height;
        }

        /** Which column it stands in, from the left. */
        public int column() {
            return column;
        }

        /** Its middle. */
        public int y() {
            return y;
        }
    }

    /** Adds a box to a column. */
    public void addBox(String name, int column, int height) {
        items.put(name, add(column, height));
    }

    /** What a line goes through from one box to another, both included, from the left to the right. */
    public List<Item> addLine(String from, String to) {
        Item one = box(from);
        Item other = box(to);
        Item left = one.column() <= other.column() ? one : other;
        Item right = left.equals(one) ? other : one;
        var line = new ArrayList<Item>();
        line.add(left);
        for (int column = left.column() + 1; column < right.column(); column++) {
            line.add(add(column, LINE));
        }
        line.add(right);
        for (int place = 1; place < line.size(); place++) {
            link(line.get(place - 1), line.get(place));
        }
        return line;
    }

    /** The box of that name. */
    public Item box(String name) {
        Item box = items.get(name);
        if (box == null) {
            throw new IllegalArgumentException("there is no box '" + name + "'");
        }
        return box;
    }

    /** Gives everything its place, and tells how high all is. */
    public int place() {
        columns.values().forEach(Columns::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var order =
                    sweep % 2 == 0 ? columns.values() : columns.descendingMap().values();
            order.forEach(this::sort);
        }
        int height = columns.values().stream().mapToInt(Columns::height).max().orElse(0);
        columns.values().forEach(column -> stack(column, height));
        return height;
    }

    private Item add(int column, int height) {
        var item = new Item(column, height);
        columns.computeIfAbsent(column, none -> new ArrayList<>()).add(item);
        neighbours.put(item, new ArrayList<>());
        return item;
    }

    private void link(Item one, Item other) {
        neighbours.getOrDefault(one, List.of()).add(other);
        neighbours.getOrDefault(other, List.of()).add(one);
    }

    private void sort(List<Item> column) {
        var wanted = new HashMap<Item, Double>();
        column.forEach(item -> wanted.put(
                item,
                neighbours.getOrDefault(item, List.of()).stream()
                        .mapToDouble(neighbour -> neighbour.rank)
                        .average()
                        .orElse(item.rank)));
        column.sort(Comparator.comparingDouble(item -> wanted.getOrDefault(item, 0.0)));
        number(column);
    }

    /** From 0 to 1, so that columns of different length can be compared. */
    private static void number(List<Item> column) {
        for (int place = 0; place < column.size(); place++) {
            column.get(place).rank = (place + 0.5) / column.size();
        }
    }

    private static int height(List<Item> column) {
        return column.stream().mapToInt(item -> item.height + GAP).sum() - GAP;
    }

    private static void stack(List<Item> column, int height) {
        int top = (height - height(column)) / 2;
        for (Item item : column) {
            item.y = top + item.height / 2;
            top += item.height + GAP;
        }
    }
}

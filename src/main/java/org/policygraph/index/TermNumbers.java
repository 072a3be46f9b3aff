package org.policygraph.index;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Numbers terms from 0 in the order in which they come: a hash table with open addressing over one array of terms. */
final class TermNumbers {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int FREE = -1;
    private static final int WEAR = 2;

    private Node[] terms;
    private int[] slots;
    private int size;

    /** How many there were when each still had a statement. */
    private final int used;

    TermNumbers() {
        used = 0;
        terms = new Node[FIRST_CAPACITY / 2];
        slots = freeSlots(FIRST_CAPACITY);
    }

    /** A copy, which may be given further terms. */
    TermNumbers(TermNumbers other) {
        terms = other.terms.clone();
        slots = other.slots.clone();
        size = other.size;
        used = other.used == 0 ? other.size : other.used;
    }

    /** Whether so many terms have come since the beginning that many will have lost their statements. */
    boolean areWorn() {
        return used > 0 && size > WEAR * Math.max(used, FIRST_CAPACITY);
    }

    /** The number of a term, which gets one if it has none. */
    int numbered(Node term) {
        int slot = slot(term);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == terms.length) {
            grow();
            slot = slot(term);
        }
        terms[size] = term;
        slots[slot] = size;
        return size++;
    }

    /** The number of a term, or {@link QuadIndex#NO_TERM}. */
    int of(Node term) {
        int number = slots[slot(term)];
        return number == FREE ? QuadIndex.NO_TERM : number;
    }

    Node term(int number) {
        return terms[number];
    }

    int size() {
        return size;
    }

    /** Where the term is, or where it would be. */
    private int slot(Node term) {
        int mask = slots.length - 1;
        int hash = term.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] != FREE && !terms[slots[slot]].equals(term)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, 2 * terms.length);
        slots = freeSlots(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slot(terms[number])] = number;
        }
    }

    private static int[] freeSlots(int capacity) {
        int[] free = new int[capacity];
        Arrays.fill(free, FREE);
        return free;
    }
}

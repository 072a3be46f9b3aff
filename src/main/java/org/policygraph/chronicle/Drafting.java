package org.policygraph.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a chronicle, lane by lane. */
final class Drafting {

    private static final int MARGIN = 12;
    private static final int AXIS = 30;
    private static final int MOST_LANES = 24;

    private final Chronicle chronicle;
    private final List<Mark> shown;
    private final Axis axis;
    private final List<String> left = new ArrayList<>();

    Drafting(Chronicle chronicle) {
        this.chronicle = chronicle;
        var scale = scale(chronicle);
        this.axis = new Axis(scale, chronicle.zoom());
        this.shown = chronicle.marks().stream()
                .filter(mark -> scale.shows(mark.extent()))
                .toList();
    }

    Drawing drawing() {
        Map<String, List<Mark>> lanes =
                shown.stream().collect(Collectors.groupingBy(Mark::lane, LinkedHashMap::new, Collectors.toList()));
        var drawn = new ArrayList<Drawing.Lane>();
        int top = AXIS;
        for (Map.Entry<String, List<Mark>> lane :
                lanes.entrySet().stream().limit(MOST_LANES).toList()) {
            Crowd crowd = Crowd.of(lane.getValue(), chronicle.most(), axis, chronicle.addresses());
            if (crowd.left() > 0) {
                left.add(crowd.left() + " of " + lane.getKey());
            }
            String title = lane.getKey()
                    + (lane.getValue().size() == 1 ? "" : " (" + lane.getValue().size() + ")");
            drawn.add(new LaneDraft(title, top, axis, chronicle.addresses()).lane(crowd));
            top = drawn.getLast().bottom();
        }
        lanes.entrySet().stream()
                .skip(MOST_LANES)
                .forEach(lane -> left.add(lane.getValue().size() + " of " + lane.getKey()));
        return drawing(lanes, drawn, top);
    }

    private Drawing drawing(Map<String, List<Mark>> lanes, List<Drawing.Lane> drawn, int bottom) {
        return new Drawing(
                chronicle.id(),
                chronicle.title(),
                description(lanes),
                chronicle.width(),
                bottom + MARGIN,
                axis.ticks(chronicle.addresses()),
                drawn,
                Periods.of(shown, chronicle.zoom(), chronicle.addresses()),
                left(),
                symbols(drawn));
    }

    private String left() {
        int before = (int) chronicle.marks().stream()
                .filter(mark -> mark.extent().last().isBefore(axis.scale().from()))
                .count();
        int after = chronicle.marks().size() - shown.size() - before;
        if (before > 0) {
            left.add(before + " earlier");
        }
        if (after > 0) {
            left.add(after + " later");
        }
        return left.isEmpty()
                ? ""
                : "Not drawn: " + String.join(", ", left.stream().limit(8).toList()) + ".";
    }

    private String description(Map<String, List<Mark>> lanes) {
        if (shown.isEmpty()) {
            return "Nothing is dated.";
        }
        String kinds = lanes.entrySet().stream()
                .limit(MOST_LANES)
                .map(lane -> lane.getKey() + ": " + lane.getValue().size())
                .collect(Collectors.joining("; "));
        return "From " + axis.scale().from() + " to " + axis.scale().to() + ". " + kinds + ".";
    }

    private static Drawing.Symbols symbols(List<Drawing.Lane> lanes) {
        List<Drawing.Shape> shapes =
                lanes.stream().flatMap(lane -> lane.shapes().stream()).toList();
        Stream<Drawing.Bar> bars = shapes.stream().flatMap(shape -> shape.bars().stream());
        return new Drawing.Symbols(
                shapes.stream().anyMatch(shape -> shape.dot() >= 0 && shape.exact()),
                shapes.stream().anyMatch(shape -> shape.dot() >= 0 && !shape.exact()),
                bars.anyMatch(bar -> !bar.certain()),
                shapes.stream().anyMatch(shape -> shape.before() >= 0 || shape.after() >= 0),
                shapes.stream().anyMatch(Drawing.Shape::doubtful),
                lanes.stream().anyMatch(lane -> !lane.columns().isEmpty()));
    }

    /** The chosen part of the calendar; otherwise whole years in which every mark has its ends, as far as it has any. */
    private static Scale scale(Chronicle chronicle) {
        int right = chronicle.width() - MARGIN;
        Zoom zoom = chronicle.zoom();
        if (zoom.level() != Zoom.Level.ALL) {
            return new Scale(zoom.from(), zoom.to(), MARGIN, right);
        }
        List<LocalDate> ends = chronicle.marks().stream()
                .map(Mark::extent)
                .flatMap(extent -> Stream.of(extent.first(), extent.last()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .sorted()
                .toList();
        LocalDate first = ends.isEmpty() ? LocalDate.EPOCH : ends.getFirst();
        LocalDate last = ends.isEmpty() ? LocalDate.EPOCH : ends.getLast();
        return new Scale(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31), MARGIN, right);
    }
}

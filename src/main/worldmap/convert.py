#!/usr/bin/env python3
"""Makes the shapes of states that maps are drawn with: src/main/resources/org/policygraph/worldmap/world.tsv

The shapes are those of Natural Earth (https://www.naturalearthdata.com), which is in the public domain, as TopoJSON of
the npm package world-atlas 2.0.2 (ISC licence, (c) 2013-2019 Michael Bostock). The codes are those of the npm package
i18n-iso-countries 7.14.0 (MIT licence). To do it again:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && mv package world-atlas
    npm pack i18n-iso-countries@7.14.0 && tar xzf i18n-iso-countries-7.14.0.tgz && mv package iso
    python3 convert.py world-atlas iso > ../resources/org/policygraph/worldmap/world.tsv

A line has the code (ISO 3166-1 alpha-3, "-" for areas that have none), the point at which a small one is marked (empty
where the shape can be seen), and the outline as an SVG path, all in whole units. The projection is Equal Earth
(Savric, Patterson and Jenny, 2018): areas are true to one another. Antarctica is left out. Borders are simplified arc
by arc, so that neighbours still meet.
"""

import heapq
import json
import math
import sys

WIDTH = 4000
SOUTH = -58
SMALLEST_TRIANGLE = 3.6  # square units: what a point must change to be kept
SMALLEST_RING = 12.0  # square units: smaller islands are left out
SMALL = 240.0  # square units: states that are smaller get a mark
# Natural Earth names these without a number. Kosovo's code is user-assigned; it is what lists of countries use.
WITHOUT_NUMBER = {"Kosovo": "XKX"}
LEFT_OUT = {"ATA"}


def equal_earth(longitude, latitude):
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    t2 = theta * theta
    t6 = t2 ** 3
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(theta)
    x /= 3 * (9 * a4 * t2 ** 4 + 7 * a3 * t6 + 3 * a2 * t2 + a1)
    y = theta * (a4 * t2 ** 4 + a3 * t6 + a2 * t2 + a1)
    return x, y


EDGE = equal_earth(180, 0)[0]
TOP = equal_earth(0, 84)[1]
SCALE = WIDTH / (2 * EDGE)
HEIGHT = round((TOP - equal_earth(0, SOUTH)[1]) * SCALE)


def projected(point):
    x, y = equal_earth(*point)
    return (x + EDGE) * SCALE, (TOP - y) * SCALE


def unwrapped(points):
    """Without jumps at the antimeridian: longitudes may go beyond 180."""
    whole = points[:1]
    for longitude, latitude in points[1:]:
        turns = round((whole[-1][0] - longitude) / 360)
        whole.append((longitude + 360 * turns, latitude))
    return whole


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield unwrapped(points)


def half(points, edge, sign):
    """What lies on one side of a meridian (Sutherland and Hodgman, 1974)."""
    kept = []
    for (x0, y0), (x1, y1) in zip(points[-1:] + points[:-1], points):
        inside0, inside1 = sign * (x0 - edge) >= 0, sign * (x1 - edge) >= 0
        if inside0 != inside1:
            kept.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
        if inside1:
            kept.append((x1, y1))
    return kept


def cut(points):
    """A ring, in as many parts as the antimeridian makes of it, projected."""
    whole = unwrapped(points)
    for turn in (-1, 0, 1):
        moved = [(longitude + 360 * turn, latitude) for longitude, latitude in whole]
        part = half(half(moved, -180, 1), 180, -1)
        if len(part) > 2:
            yield [projected(point) for point in part]


def triangle(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def simplified(points):
    """Visvalingam and Whyatt (1993): drop the point that changes the least, until all that are left matter."""
    if len(points) < 3:
        return points
    sphere, points = points, [projected(point) for point in points]
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    gone = [False] * len(points)
    queue = [(triangle(points[i - 1], points[i], points[i + 1]), i) for i in range(1, len(points) - 1)]
    heapq.heapify(queue)
    current = {i: area for area, i in queue}
    while queue:
        area, i = heapq.heappop(queue)
        if gone[i] or current[i] != area:
            continue
        if area >= SMALLEST_TRIANGLE:
            break
        gone[i] = True
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if 0 < j < len(points) - 1:
                current[j] = max(area, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(queue, (current[j], j))
    return [point for point, is_gone in zip(sphere, gone) if not is_gone]


def area_and_centre(ring):
    area = cx = cy = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        cross = x0 * y1 - x1 * y0
        area += cross
        cx += (x0 + x1) * cross
        cy += (y0 + y1) * cross
    if abs(area) < 1e-9:
        return 0.0, ring[0]
    return abs(area) / 2, (cx / (3 * area), cy / (3 * area))


def ring(numbers, lines):
    points = []
    for number in numbers:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points += line[1:] if points else line
    return points


def polygons(geometry):
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def path(points):
    whole = [(round(x), round(y)) for x, y in points]
    steps = []
    x, y = whole[0]
    for nx, ny in whole[1:]:
        if (nx, ny) != (x, y):
            steps.append((nx - x, ny - y))
            x, y = nx, ny
    if (x, y) == whole[0]:
        steps = steps[:-1]
    if len(steps) < 2:
        return ""
    text = "M%d %dl" % whole[0]
    for index, (dx, dy) in enumerate(steps):
        text += ("" if index == 0 or dx < 0 else " ") + str(dx) + ("" if dy < 0 else " ") + str(dy)
    return text + "z"


def code(geometry, numbers):
    name = geometry["properties"]["name"]
    return WITHOUT_NUMBER.get(name) or numbers.get(geometry.get("id"), "-")


def shape(geometry, exact, lines):
    """The outline, the whole area, and the centre of the largest part."""
    outline, whole, largest, centre = "", 0.0, -1.0, (0.0, 0.0)
    for polygon in polygons(geometry):
        for part in cut(ring(polygon[0], exact)):
            area, middle = area_and_centre(part)
            whole += area
            if area > largest:
                largest, centre = area, middle
    for polygon in polygons(geometry):
        for numbers in polygon:
            for part in cut(ring(numbers, lines)):
                area, _ = area_and_centre(part)
                if area >= SMALLEST_RING or (numbers is polygon[0] and area > largest / 2):
                    outline += path(part)
    return outline, whole, centre


def main(atlas, iso):
    numbers = {number: alpha3 for _, alpha3, number, _ in json.load(open(iso + "/codes.json"))}
    found = {}
    for resolution in ("50m", "10m"):
        topology = json.load(open(f"{atlas}/countries-{resolution}.json"))
        exact = list(arcs(topology))
        lines = [simplified(points) for points in exact]
        for geometry in topology["objects"]["countries"]["geometries"]:
            alpha3 = code(geometry, numbers)
            if alpha3 in LEFT_OUT or (alpha3 != "-" and alpha3 in found) or (alpha3 == "-" and resolution == "10m"):
                continue
            outline, whole, (x, y) = shape(geometry, exact, lines)
            mark = f"{round(x)} {round(y)}" if whole < SMALL and alpha3 != "-" else ""
            # Of what only the finer map has, the mark is all that can be seen.
            line = (alpha3, mark, outline if resolution == "50m" else "")
            found[alpha3 if alpha3 != "-" else geometry["properties"]["name"]] = line
    print(f"# {WIDTH} {HEIGHT}")
    for line in sorted(found.values()):
        print("\t".join(line))


main(*sys.argv[1:])

// A picture as files, as it is seen: what { things, lines } of graph-steps.js has.

import { isCluster } from "./graph-steps.js";

const SVG = "http://www.w3.org/2000/svg";
const GRAPHML = "http://graphml.graphdrawing.org/xmlns";
const GEXF = "http://gexf.net/1.3";
const MARGIN = 16;
const ROW = 17;
const ASCENT = 13;

function tree(space, name, attributes = {}, children = []) {
  const made = document.createElementNS(space, name);
  Object.entries(attributes).filter(([, value]) => value !== undefined)
    .forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...[].concat(children));
  return made;
}

function xml(root) {
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(root);
}

/** Names as both formats allow them. */
const token = (id) => id.replace(/[^\p{L}\p{N}._-]/gu, ".");

const absolute = (address) => new URL(address, location.href).href;

/* SVG */

/** Where the line from a thing to another leaves its box. */
function border(from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const part = Math.min(from.width / 2 / (Math.abs(dx) || 1e-9), from.height / 2 / (Math.abs(dy) || 1e-9), 1);
  return { x: Math.round(from.x + dx * part), y: Math.round(from.y + dy * part) };
}

function drawnLine(line, things, colour) {
  const [source, target] = [things.get(line.source), things.get(line.target)];
  const [from, to] = [border(source, target), border(target, source)];
  return tree(SVG, "g", {}, [
    tree(SVG, "title", {}, line.sentence),
    tree(SVG, "path", { d: `M${from.x},${from.y}L${to.x},${to.y}`, stroke: colour.field, "stroke-width": 1.5, fill: "none",
      "marker-end": line.directed ? "url(#arrow)" : undefined }),
    tree(SVG, "text", { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4, "text-anchor": "middle", "font-size": 11,
      fill: colour.muted, stroke: colour.raised, "stroke-width": 4, "paint-order": "stroke" }, line.label),
  ]);
}

function drawnThing(thing, colour) {
  const { x, y, width, height, rows, end } = thing;
  return tree(SVG, "a", { href: absolute(thing.address) }, [
    tree(SVG, "title", {}, thing.label),
    tree(SVG, "rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 6, fill: end ? colour.tint : colour.paper,
      stroke: end || thing.pinned ? colour.accent : colour.field, "stroke-width": thing.pinned ? 3 : 1.5,
      "stroke-dasharray": isCluster(thing) ? "5 4" : undefined }),
    ...rows.map((row, at) => tree(SVG, "text", { x, y: y - (rows.length * ROW) / 2 + at * ROW + ASCENT,
      "text-anchor": "middle", "font-size": 13, fill: colour.ink }, row)),
  ]);
}

/** @param colour the colours of the page by their names */
export function svg({ things, lines }, title, colour) {
  const left = Math.min(...things.map((thing) => thing.x - thing.width / 2)) - MARGIN;
  const top = Math.min(...things.map((thing) => thing.y - thing.height / 2)) - MARGIN;
  const width = Math.max(...things.map((thing) => thing.x + thing.width / 2)) + MARGIN - left;
  const height = Math.max(...things.map((thing) => thing.y + thing.height / 2)) + MARGIN - top;
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return xml(tree(SVG, "svg", { viewBox: [left, top, width, height].join(" "), width, height, "font-family": "sans-serif" }, [
    tree(SVG, "title", {}, title),
    tree(SVG, "defs", {}, tree(SVG, "marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7.5, refY: 4, markerWidth: 8,
      markerHeight: 8, orient: "auto" }, tree(SVG, "path", { d: "M0 0.5 8 4 0 7.5Z", fill: colour.field }))),
    tree(SVG, "rect", { x: left, y: top, width, height, fill: colour.raised }),
    ...lines.map((line) => drawnLine(line, byId, colour)),
    ...things.map((thing) => drawnThing(thing, colour)),
  ]));
}

/* What programs read */

/** What is told of a thing and of a line, besides what connects them. */
const OF_THINGS = { label: (thing) => thing.label, kind: (thing) => thing.kind, address: (thing) => absolute(thing.address) };
const OF_LINES = {
  label: (line) => line.label,
  sentence: (line) => line.sentence,
  quotes: (line) => line.quotes.map((quote) => quote.quote).join(" | "),
  documents: (line) => [...new Set(line.quotes.map((quote) => quote.document.label))].join(" | "),
  claims: (line) => line.quotes.map((quote) => absolute(quote.claim.address)).join(" | "),
};

/** A box that stands for what is not drawn is no thing. */
const drawn = (things) => things.filter((thing) => !isCluster(thing));

export function graphml({ things, lines }, title) {
  const keys = (of, columns) => Object.keys(columns).map((name) =>
    tree(GRAPHML, "key", { id: of + "-" + name, for: of, "attr.name": name, "attr.type": "string" }));
  const told = (of, columns, each) => Object.entries(columns).map(([name, value]) =>
    tree(GRAPHML, "data", { key: of + "-" + name }, value(each)));
  return xml(tree(GRAPHML, "graphml", {}, [
    tree(GRAPHML, "desc", {}, title + ", from " + location.href),
    ...keys("node", OF_THINGS), ...keys("edge", OF_LINES),
    tree(GRAPHML, "graph", { id: "picture", edgedefault: "directed" }, [
      ...drawn(things).map((thing) => tree(GRAPHML, "node", { id: token(thing.id) }, told("node", OF_THINGS, thing))),
      ...lines.map((line) => tree(GRAPHML, "edge", { id: "to." + token(line.id), source: token(line.source), target: token(line.target),
        directed: line.directed ? undefined : "false" }, told("edge", OF_LINES, line))),
    ]),
  ]));
}

export function gexf({ things, lines }, title) {
  const attributes = (of, columns) => tree(GEXF, "attributes", { class: of }, Object.keys(columns).map((name) =>
    tree(GEXF, "attribute", { id: of + "-" + name, title: name, type: "string" })));
  const told = (of, columns, each) => tree(GEXF, "attvalues", {}, Object.entries(columns).map(([name, value]) =>
    tree(GEXF, "attvalue", { for: of + "-" + name, value: value(each) })));
  return xml(tree(GEXF, "gexf", { version: "1.3" }, [
    tree(GEXF, "meta", {}, tree(GEXF, "description", {}, title + ", from " + location.href)),
    tree(GEXF, "graph", { defaultedgetype: "directed" }, [
      attributes("node", OF_THINGS), attributes("edge", OF_LINES),
      tree(GEXF, "nodes", {}, drawn(things).map((thing) => tree(GEXF, "node", { id: token(thing.id), label: thing.label },
        told("node", OF_THINGS, thing)))),
      tree(GEXF, "edges", {}, lines.map((line) => tree(GEXF, "edge", { id: "to." + token(line.id), source: token(line.source), target: token(line.target),
        label: line.label, type: line.directed ? undefined : "undirected" }, told("edge", OF_LINES, line)))),
    ]),
  ]));
}

/** A row for each quote, so that a sheet of it can be checked; what no document says has one without. */
export function csv({ things, lines }) {
  const label = new Map(things.map((thing) => [thing.id, thing.label]));
  const rows = lines.flatMap((line) => (line.quotes.length > 0 ? line.quotes : [null]).map((quote) => [
    label.get(line.source), line.label, label.get(line.target), line.sentence,
    ...(quote ? [quote.quote, quote.document.label, quote.place, absolute(quote.passage.address), absolute(quote.claim.address)]
      : ["", "", "", "", ""]),
  ]));
  const cell = (value) => (/[",\r\n]/.test(value) ? '"' + value.replaceAll('"', '""') + '"' : value);
  return [["from", "relation", "to", "sentence", "quote", "document", "place", "passage", "claim"], ...rows]
    .map((row) => row.map((value) => cell(String(value ?? ""))).join(",")).join("\r\n") + "\r\n";
}

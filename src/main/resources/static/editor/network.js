// What an answer connects, as a picture: the statements of a graph, or two columns of rows. Cytoscape is loaded when
// somebody looks at it, and only then.

import { button, choice, colours, counted, element, safe, save } from "./dom.js";
import { shortened } from "./table.js";

const CYTOSCAPE = new URL("../webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs", import.meta.url).href;
const STYLE_OF_CYTOSCAPE = "__________cytoscape_stylesheet";
const MOST_THINGS = 100;
const MOST_LINES = 400;
const NOTHING = "";
/** What is said of a statement, and not what it is about. */
const OF_STATEMENTS = /^(modality|passage|document|claim|predicate|type|graph)$|(modality|passage|document)$/i;

/** The columns of which a picture can be made. */
export function joinable(answer) {
  return answer.kind === "graph" ? ["subject", "object"]
    : answer.columns.filter((column) => answer.rows.some((row) => row[column]?.type === "uri" || row[column]?.type === "bnode"));
}

export class Network {
  constructor(answer, service, prefixes) {
    this.answer = answer;
    this.service = service;
    this.prefixes = prefixes;
    const columns = joinable(answer);
    this.from = columns[0];
    this.to = columns.slice(1).find((column) => !OF_STATEMENTS.test(column)) ?? columns.find((column) => column === "document") ?? columns[1];
    this.label = answer.kind === "graph" ? "predicate" : NOTHING;
    this.view = element("div", [], { className: "network-view" });
    this.view.setAttribute("aria-hidden", "true");
    this.about = element("div", [], { className: "network-about" });
    this.about.setAttribute("role", "status");
    this.note = element("p", [], { className: "hint" });
    this.root = element("div", [this.tools(), this.view, this.about, this.note], { className: "network" });
    this.draw();
  }

  tools() {
    const columns = joinable(this.answer).map((column) => [column, column]);
    const all = this.answer.columns.map((column) => [column, column]);
    const set = (part) => (column) => {
      this[part] = column;
      this.draw();
    };
    return element("div", [
      ...(this.answer.kind === "graph" ? [] : [
        choice("From", columns, this.from, set("from")),
        choice("to", columns, this.to, set("to")),
        choice("called", [[NOTHING, "nothing"], ...all], this.label, set("label")),
      ]),
      button("Fit", () => this.cy && this.fit(), { className: "quiet" }),
      button("Save as PNG", () => this.save(), { className: "quiet" }),
    ], { className: "table-tools" });
  }

  words(value) {
    return value.type === "uri" ? this.service.known.get(value.value)?.label ?? shortened(value.value, this.prefixes)
      : value.type === "bnode" ? "(without a name)" : String(value.value);
  }

  /** The things with most lines, and the lines between them. */
  chosen() {
    const lines = new Map();
    const degree = new Map();
    for (const row of this.answer.rows) {
      const [from, to, label] = [row[this.from], row[this.to], row[this.label]];
      if (!from || !to || from.type === "literal" || to.type === "literal") {
        continue;
      }
      const key = JSON.stringify([from.value, to.value, label?.value ?? ""]);
      const line = lines.get(key) ?? { from, to, label, times: 0 };
      line.times++;
      lines.set(key, line);
      if (line.times === 1) {
        degree.set(from.value, (degree.get(from.value) ?? 0) + 1);
        degree.set(to.value, (degree.get(to.value) ?? 0) + 1);
      }
    }
    const kept = new Set([...degree].sort((one, other) => other[1] - one[1]).slice(0, MOST_THINGS).map(([value]) => value));
    const between = [...lines.values()].filter((line) => kept.has(line.from.value) && kept.has(line.to.value));
    return { lines: between.slice(0, MOST_LINES), things: degree.size - kept.size, left: lines.size - Math.min(between.length, MOST_LINES), kept, degree };
  }

  async draw() {
    this.about.replaceChildren();
    const { lines, things, left, kept, degree } = this.chosen();
    this.note.textContent = lines.length === 0 ? "Nothing connects these two columns."
      : `${counted(kept.size, "thing")} and ${counted(lines.length, "connection")}. Drag to arrange, scroll to zoom, choose a thing to read about it. The table has the same.`
        + (things + left > 0 ? ` Left out: ${counted(things, "thing")} with fewer connections, ${counted(left, "connection")}.` : "");
    const values = new Map(lines.flatMap((line) => [line.from, line.to]).map((value) => [value.value, value]));
    const named = [...values.values(), ...lines.map((line) => line.label)].filter((value) => value?.type === "uri").map((value) => value.value);
    await this.service.names(named).catch(() => {});
    sayThatTheStyleIsThere();
    const { default: cytoscape } = await import(CYTOSCAPE);
    this.cy?.destroy();
    const count = values.size;
    const nodes = [...values.values()].map((value, at) => ({
      group: "nodes",
      data: { id: value.value, label: clipped(this.words(value), 60), size: 12 + 4 * Math.min(6, Math.sqrt(degree.get(value.value))) },
      position: { x: 300 * Math.cos((2 * Math.PI * at) / count), y: 300 * Math.sin((2 * Math.PI * at) / count) },
    }));
    const edges = lines.map((line, at) => ({ group: "edges", data: { id: "line " + at, source: line.from.value, target: line.to.value,
      label: line.label ? clipped(this.words(line.label), 40) : "" } }));
    this.cy = cytoscape({ container: this.view, elements: [...nodes, ...edges], minZoom: 0.1, maxZoom: 3, boxSelectionEnabled: false,
      layout: { name: count > 0 ? "cose" : "preset", animate: false, randomize: false, nodeRepulsion: () => 400_000, idealEdgeLength: () => 120, nodeOverlap: 40, nodeDimensionsIncludeLabels: true, gravity: 0.6, componentSpacing: 80, padding: 20 } });
    this.dress();
    this.fit();
    this.cy.on("select", "node", (event) => this.tell(event.target, lines));
    this.cy.on("unselect", () => this.about.replaceChildren());
    this.dark ??= matchMedia("(prefers-color-scheme: dark)");
    this.dark.onchange = () => this.dress();
  }

  fit() {
    this.cy.fit(undefined, 20);
    if (this.cy.zoom() > 1.1) {
      this.cy.zoom(1.1);
      this.cy.center();
    } else if (this.cy.zoom() < 0.4) {
      // Where not all of it can be read, what most is connected with.
      this.cy.zoom(0.55);
      this.cy.center(this.cy.nodes().max((node) => node.degree()).ele);
    }
  }

  dress() {
    const colour = colours("ink", "muted", "line", "field", "accent", "raised");
    this.colour = colour;
    const font = getComputedStyle(this.root).fontFamily;
    this.cy.style([
      { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": colour.accent, label: "data(label)",
        color: colour.ink, "font-size": 12, "font-family": font, "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 3,
        "text-background-color": colour.raised, "text-background-opacity": 1, "min-zoomed-font-size": 6 } },
      { selector: "edge", style: { width: 1.5, "line-color": colour.field, "target-arrow-color": colour.field, "target-arrow-shape": "triangle",
        "arrow-scale": 0.8, "curve-style": "bezier", label: "data(label)", "font-size": 10, "font-family": font, color: colour.muted,
        "text-rotation": "autorotate", "text-background-color": colour.raised, "text-background-opacity": 1, "min-zoomed-font-size": 8 } },
      { selector: ":selected", style: { "border-width": 4, "border-color": colour.ink } },
    ]);
  }

  tell(node, lines) {
    const iri = node.id();
    const name = this.service.known.get(iri);
    const address = safe(name?.address ?? "");
    const about = lines.filter((line) => line.from.value === iri || line.to.value === iri).slice(0, 30);
    this.about.replaceChildren(
      element("h3", address ? element("a", name.label, { href: address, dir: "auto" }) : node.data("label")),
      element("ul", about.map((line) => element("li",
        [line.from, ...(line.label ? [line.label] : []), line.to].map((value) => this.words(value)).join(" – "), { dir: "auto" }))));
  }

  async save() {
    if (this.cy) {
      save(await this.cy.png({ output: "blob-promise", full: true, scale: 2, bg: this.colour.raised }), "answer.png");
    }
  }
}

function clipped(text, length) {
  return text.length > length ? text.slice(0, length - 1) + "…" : text;
}

/** Cytoscape would put a style element into the page; graph.css has what stands in it. */
function sayThatTheStyleIsThere() {
  if (!document.getElementById(STYLE_OF_CYTOSCAPE)) {
    document.head.append(Object.assign(document.createElement("meta"), { id: STYLE_OF_CYTOSCAPE }));
  }
}

// Makes pictures of graphs movable: <figure class="graph" data-graph="address of the picture as JSON">, which holds the
// picture for those without scripts. Things begin where the picture has them and stay where they are; what is added
// takes free room. What was done stands in the address, so that it can be shared. Cytoscape is loaded when somebody
// asks for it, and only then.

import { count, isCluster, isOfAnother, read, Steps, written } from "./graph-steps.js";
import { csv, gexf, graphml, svg } from "./graph-files.js";

const CYTOSCAPE = new URL("./webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs", import.meta.url).href;
const STYLE_OF_CYTOSCAPE = "__________cytoscape_stylesheet";
const COLOURS = ["ink", "muted", "field", "accent", "tint", "paper", "raised"];
const IN_ADDRESS = "#graph=";
const NUDGE = 40;
const OPEN = "Move, expand, save or share the picture";
const CLOSE = "Back to the picture as it was";

function element(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[].concat(content ?? []));
  return made;
}

function button(words, action, properties = {}) {
  const made = element("button", words, { type: "button", ...properties });
  made.addEventListener("click", action);
  return made;
}

function group(label, content, className) {
  const made = element("div", content, { className });
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", label);
  return made;
}

function link(words, address) {
  return element("a", words, { href: address });
}

async function loaded(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

/** Cytoscape would put a style element into the page; graph.css has what stands in it. */
function sayThatTheStyleIsThere() {
  if (!document.getElementById(STYLE_OF_CYTOSCAPE)) {
    const there = document.createElement("meta");
    there.id = STYLE_OF_CYTOSCAPE;
    document.head.append(there);
  }
}

class MovableGraph {
  constructor(figure, bar, cytoscape, picture) {
    this.figure = figure;
    this.bar = bar;
    this.title = picture.title;
    this.steps = new Steps(picture, loaded);
    this.build();
    this.cy = cytoscape({
      container: this.view,
      layout: { name: "preset" },
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
    this.dress();
    this.show();
    this.fit();
    this.say(picture.left);
    this.cy.on("select unselect", () => this.tell());
    this.cy.on("dragfree", "node", (event) => this.dragged(event.target));
    this.cy.on("dbltap", "node", (event) => this.take({ kind: "expand", id: event.target.id() }));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.dress());
  }

  build() {
    this.view = element("div", [], { className: "graph-view" });
    // What can be seen there can be read and done in the list beside it.
    this.view.setAttribute("aria-hidden", "true");
    this.panel = element("div", [], { className: "graph-panel", tabIndex: 0 });
    this.panel.setAttribute("role", "region");
    this.panel.setAttribute("aria-label", "Things and connections in the picture");
    this.status = element("p", [], { className: "graph-status" });
    this.status.setAttribute("role", "status");
    this.undoButton = button("Undo", () => this.undo());
    const tools = element("div", [
      group("The picture", [
        this.undoButton,
        button("Tidy up", () => this.take({ kind: "tidy" })),
        button("Zoom in", () => this.zoom(1.25)),
        button("Zoom out", () => this.zoom(0.8)),
        button("Fit", () => this.fit()),
      ], "graph-group"),
      group("Save as", [element("span", "Save as", { className: "hint" }), ...this.files()], "graph-group"),
      group("Share", [button("Copy link", () => this.copy())], "graph-group"),
    ], { className: "graph-tools" });
    const stage = element("div", [this.view, this.panel], { className: "graph-stage" });
    // Only Ctrl with the wheel zooms, so that the page can be scrolled past the picture.
    stage.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey && this.view.contains(event.target)) {
        event.stopPropagation();
      }
    }, { capture: true });
    this.colours = element("div", COLOURS.map((name) => element("span", [], { className: "graph-colour " + name })));
    this.whole = element("div", [tools, stage, this.status, this.colours], { className: "graph-movable" });
    this.bar.after(this.whole);
  }

  files() {
    const written = (suffix, type, write) => button(suffix.toUpperCase(),
      () => this.save(new Blob([write(this.steps.seen(), this.title, this.colour)], { type }), suffix));
    return [
      button("PNG", async () => this.save(
        await this.cy.png({ output: "blob-promise", full: true, scale: 2, bg: this.colour.raised }), "png")),
      written("svg", "image/svg+xml", svg),
      written("graphml", "application/graphml+xml", graphml),
      written("gexf", "application/gexf+xml", gexf),
      written("csv", "text/csv", csv),
    ];
  }

  dress() {
    const colour = {};
    [...this.colours.children].forEach((span, at) => { colour[COLOURS[at]] = getComputedStyle(span).color; });
    this.colour = colour;
    const font = getComputedStyle(this.figure).fontFamily;
    this.cy.style([
      { selector: "node", style: {
        shape: "round-rectangle", width: "data(width)", height: "data(height)", "background-color": colour.paper,
        "border-color": colour.field, "border-width": 1.5, label: "data(text)", "text-wrap": "wrap",
        "text-valign": "center", color: colour.ink, "font-size": 13, "line-height": 1.25, "font-family": font } },
      { selector: "node.end", style: { "background-color": colour.tint, "border-color": colour.accent,
        "border-width": 2, "font-weight": "bold" } },
      { selector: "node.cluster", style: { "border-style": "dashed", color: colour.muted } },
      { selector: "node.pinned", style: { "border-style": "double", "border-width": 5, "border-color": colour.accent } },
      { selector: "edge", style: {
        width: 1.5, "line-color": colour.field, "target-arrow-color": colour.field, "arrow-scale": 0.9,
        "curve-style": "straight", label: "data(label)", "font-size": 11, color: colour.muted,
        "text-background-color": colour.raised, "text-background-opacity": 1, "text-background-padding": 2,
        "font-family": font } },
      { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
      { selector: ":selected", style: { "border-color": colour.accent, "border-width": 4, "line-color": colour.accent,
        "target-arrow-color": colour.accent, color: colour.ink, "z-index": 9 } },
      { selector: "edge:selected", style: { width: 3.5 } },
    ]);
  }

  /** Shows what the steps lead to. What is shown already stays the same element, so that it stays chosen. */
  show() {
    const { things, lines, hidden } = this.steps.seen();
    this.left = hidden;
    const shown = new Set([...things, ...lines].map((each) => each.id));
    this.cy.batch(() => {
      this.cy.elements().filter((each) => !shown.has(each.id())).remove();
      things.forEach((thing) => this.put(thing));
      lines.filter((line) => this.cy.getElementById(line.id).empty()).forEach((line) => this.cy.add({
        group: "edges", data: { ...line }, classes: line.directed ? "directed" : "" }));
    });
    this.undoButton.disabled = this.steps.taken.length === 0;
    this.tell();
  }

  put(thing) {
    const position = { x: thing.x, y: thing.y };
    let node = this.cy.getElementById(thing.id);
    if (node.empty()) {
      node = this.cy.add({ group: "nodes", data: { ...thing, text: thing.rows.join("\n") },
        classes: thing.end ? "end" : isCluster(thing) ? "cluster" : "", position });
    }
    node.position(position);
    node.data({ label: thing.label, text: thing.rows.join("\n"), expand: thing.expand });
    node.toggleClass("pinned", thing.pinned);
    thing.pinned ? node.ungrabify() : node.grabify();
  }

  /* What one can do */

  async take(step) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    if (step.kind === "expand") {
      this.say("Looking for what it is connected with …");
    }
    try {
      await this.steps.take(step);
      this.show();
      this.say(this.steps.seen().told);
      this.remember();
      if (step.kind === "expand") {
        this.fit();
      }
    } catch (failed) {
      this.say("That could not be loaded. Try again, or open the page of the thing.");
    } finally {
      this.busy = false;
    }
  }

  undo() {
    if (this.steps.back()) {
      this.show();
      this.say("Undone.");
      this.remember();
    }
    if (this.undoButton.disabled) {
      this.panel.focus({ preventScroll: true });
    }
  }

  dragged(node) {
    const { x, y } = node.position();
    this.take({ kind: "move", id: node.id(), x: Math.round(x), y: Math.round(y) });
  }

  nudge(node, dx, dy) {
    const { x, y } = node.position();
    return this.take({ kind: "move", id: node.id(), x: Math.round(x + dx), y: Math.round(y + dy) });
  }

  /** Does again what an address says. */
  async replay(text) {
    for (const step of read(text)) {
      try {
        await this.steps.take(step);
      } catch (failed) {
        this.say("Not all of the shared picture could be loaded.");
      }
    }
    this.show();
    this.fit();
    this.say("The picture as it was shared: " + count(this.cy.nodes().not(".cluster").length, "thing") + ".");
  }

  remember() {
    const steps = written(this.steps.taken);
    history.replaceState(history.state, "", location.pathname + location.search + IN_ADDRESS + steps);
  }

  async copy() {
    this.remember();
    try {
      await navigator.clipboard.writeText(location.href);
      this.say("Copied: the link leads to the picture as it is now.");
    } catch (notAllowed) {
      this.say("The address of this page leads to the picture as it is now; copy it from there.");
    }
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor,
      renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  fit() {
    this.cy.resize();
    this.cy.fit(undefined, 20);
    if (this.cy.zoom() > 1.1) {
      this.cy.zoom(1.1);
      this.cy.center();
    }
  }

  save(blob, suffix) {
    const address = URL.createObjectURL(blob);
    const name = this.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80) + "." + suffix;
    element("a", [], { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.say("Saved as " + name);
  }

  /* What is told beside it */

  say(words) {
    this.status.textContent = words ?? "";
  }

  /** Who works with the keyboard goes on where they were: at the same button, or at the head of what is told now. */
  tell() {
    const focused = this.panel.contains(document.activeElement) && document.activeElement !== this.panel
      ? document.activeElement.textContent : null;
    const chosen = this.cy.$(":selected").first();
    const parts = chosen.empty() ? [element("h3", "In the picture")]
      : chosen.isNode() ? this.thing(chosen) : this.said(chosen);
    const left = this.left === 0 ? [] : [element("p", this.left + " hidden; Undo brings back what was hidden last.",
      { className: "hint" })];
    this.panel.replaceChildren(...parts, ...left, element("h4", chosen.empty() ? "Things" : "All things"),
      this.list(this.cy.nodes()));
    this.panel.scrollTop = 0;
    if (focused !== null) {
      const same = [...this.panel.querySelectorAll(".graph-actions button")].find((each) => each.textContent === focused);
      const head = this.panel.querySelector("h3");
      head.tabIndex = -1;
      (same ?? head).focus({ preventScroll: true });
    }
  }

  thing(node) {
    const edges = node.connectedEdges();
    const id = node.id();
    const isPinned = node.hasClass("pinned");
    return [
      element("h3", link(node.data("label"), node.data("address")), { dir: "auto" }),
      element("p", (node.hasClass("cluster") ? "not drawn; Expand adds the strongest of them" : node.data("kind"))
        + (isPinned ? ", pinned" : ""), { className: "hint" }),
      group("What to do with it", [
        button("Expand", () => this.take({ kind: "expand", id })),
        button("Hide", () => this.take({ kind: "hide", id })),
        button(isPinned ? "Let go" : "Pin", () => this.take({ kind: isPinned ? "loosen" : "pin", id })),
        button("Close", () => node.unselect()),
      ], "graph-actions"),
      ...(isPinned ? [] : [group("Move it", [["←", "left", -1, 0], ["↑", "up", 0, -1], ["↓", "down", 0, 1], ["→", "right", 1, 0]]
        .map(([arrow, where, dx, dy]) => button(arrow, () => this.nudge(node, dx * NUDGE, dy * NUDGE),
          { ariaLabel: "Move " + where })), "graph-actions")]),
      ...(node.hasClass("cluster") ? [] : [element("h4", count(edges.length, "connection")), this.list(edges)]),
    ];
  }

  said(edge) {
    const quotes = edge.data("quotes");
    return [
      element("h3", edge.data("sentence"), { dir: "auto" }),
      ...(quotes.length > 0 ? quotes.map((quote) => this.quote(quote))
        : [element("p", "The topic scheme says so, and no document.", { className: "hint" })]),
      group("What to do with it", [
        link("All that is said", edge.data("address")),
        button("Hide", () => this.take({ kind: "hide", id: edge.id() })),
        button("Close", () => edge.unselect()),
      ], "graph-actions"),
      element("h4", "Between"),
      this.list(edge.connectedNodes()),
    ];
  }

  quote(quote) {
    return element("figure", [
      element("blockquote", quote.quote, { dir: "auto" }),
      element("figcaption", [link(quote.document.label, quote.document.address), quote.place ? ", " + quote.place : "",
        " · ", link("in its context", quote.passage.address), " · ", link("cite this claim", quote.claim.address)]),
    ], { className: "quote said" });
  }

  list(found) {
    return element("ul", found.map((each) => {
      const words = each.isNode() ? each.data("label") : each.data("sentence");
      const made = button(words, () => this.choose(each), { dir: "auto" });
      if (each.selected()) {
        made.setAttribute("aria-current", "true");
      }
      return element("li", made);
    }));
  }

  choose(found) {
    this.cy.elements().not(found).unselect();
    found.select();
  }
}

/** Puts a button over the picture that makes it movable, and back. */
function offer(figure) {
  const still = figure.querySelector(".still");
  const note = element("span", [], { className: "hint" });
  let graph = null;
  let isBusy = false;

  async function open() {
    if (!graph) {
      sayThatTheStyleIsThere();
      const [{ default: cytoscape }, picture] = await Promise.all([import(CYTOSCAPE), loaded(figure.dataset.graph)]);
      still.hidden = true;
      graph = new MovableGraph(figure, bar, cytoscape, picture);
      if (picture.release !== Number(figure.dataset.release)) {
        graph.say(isOfAnother(picture.release));
      }
    }
    show(true);
  }

  function show(isMovable) {
    still.hidden = isMovable;
    graph.whole.hidden = !isMovable;
    toggle.textContent = isMovable ? CLOSE : OPEN;
  }

  async function attempt(action) {
    // Not disabled meanwhile: who came with the keyboard stays where they are.
    if (isBusy) {
      return;
    }
    isBusy = true;
    note.textContent = "";
    try {
      await action();
    } catch (failed) {
      still.hidden = false;
      note.textContent = "That could not be loaded; the picture stays as it is.";
    }
    isBusy = false;
  }

  const toggle = button(OPEN, () => attempt(async () => (still.hidden ? show(false) : open())));
  const bar = element("div", [toggle, note], { className: "graph-tools graph-open" });
  figure.prepend(bar);
  if (location.hash.startsWith(IN_ADDRESS)) {
    attempt(async () => {
      await open();
      await graph.replay(decodeURIComponent(location.hash.slice(IN_ADDRESS.length)));
      figure.scrollIntoView({ block: "start" });
    });
  }
}

document.querySelectorAll("figure.graph[data-graph]").forEach(offer);

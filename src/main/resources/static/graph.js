// Makes pictures of graphs movable: <figure class="graph" data-graph="address of the picture as JSON">, which holds the
// picture for those without scripts. Things begin where the picture has them and stay where they are; what is added
// takes free room. Cytoscape is loaded when somebody asks for it, and only then.

const CYTOSCAPE = new URL("./webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs", import.meta.url).href;
const STYLE_OF_CYTOSCAPE = "__________cytoscape_stylesheet";
const COLOURS = ["ink", "muted", "line", "field", "accent", "tint", "paper", "raised"];
const MOST_THINGS = 80;
const STEP = 60;
const SVG = "http://www.w3.org/2000/svg";

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

function link(words, address) {
  return element("a", words, { href: address });
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
  constructor(figure, cytoscape, picture) {
    this.figure = figure;
    this.title = picture.title;
    this.undone = [];
    this.build();
    this.cy = cytoscape({
      container: this.view,
      elements: this.elements(picture),
      layout: { name: "preset" },
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
    this.dress();
    this.fit();
    this.cy.on("select unselect", () => this.tell());
    this.cy.on("dragfree", "node", (event) => this.dragged(event.target));
    this.cy.on("grab", "node", (event) => event.target.scratch("_before", { ...event.target.position() }));
    this.cy.on("dbltap", "node", (event) => this.expand(event.target));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.dress());
    this.tell();
    this.say(picture.left);
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
    this.undoButton = button("Undo", () => this.undo(), { disabled: true });
    const tools = element("div", [
      this.undoButton,
      button("Zoom in", () => this.zoom(1.25)),
      button("Zoom out", () => this.zoom(0.8)),
      button("Fit", () => this.fit()),
      button("PNG", () => this.savePng()),
      button("SVG", () => this.saveSvg()),
    ], { className: "graph-tools" });
    tools.setAttribute("role", "group");
    tools.setAttribute("aria-label", "The picture");
    this.stage = element("div", [this.view, this.panel], { className: "graph-stage" });
    this.colours = element("div", COLOURS.map((name) => element("span", [], { className: "graph-colour " + name })));
    this.whole = element("div", [tools, this.stage, this.status, this.colours], { className: "graph-movable" });
    this.figure.prepend(this.whole);
  }

  elements(picture) {
    return picture.boxes.map((box) => this.node(box)).concat(picture.lines.map((line) => this.edge(line)));
  }

  node(box, position = { x: box.x, y: box.y }) {
    return {
      group: "nodes",
      data: { ...box, text: box.rows.join("\n") },
      classes: box.end ? "end" : "",
      position,
    };
  }

  edge(line) {
    return { group: "edges", data: { ...line, id: this.between(line.source, line.target) },
      classes: line.directed ? "directed" : "" };
  }

  between(one, other) {
    return [one, other].sort().join(" ~ ");
  }

  dress() {
    const colour = {};
    [...this.colours.children].forEach((span, at) => { colour[COLOURS[at]] = getComputedStyle(span).color; });
    this.colour = colour;
    this.cy.style([
      { selector: "node", style: {
        shape: "round-rectangle", width: "data(width)", height: "data(height)", "background-color": colour.paper,
        "border-color": colour.field, "border-width": 1.5, label: "data(text)", "text-wrap": "wrap",
        "text-valign": "center", color: colour.ink, "font-size": 13, "line-height": 1.25,
        "font-family": getComputedStyle(this.figure).fontFamily } },
      { selector: "node.end", style: { "background-color": colour.tint, "border-color": colour.accent,
        "border-width": 2, "font-weight": "bold" } },
      { selector: "node.pinned", style: { "border-style": "double", "border-width": 5, "border-color": colour.accent } },
      { selector: "edge", style: {
        width: 1.5, "line-color": colour.field, "target-arrow-color": colour.field, "arrow-scale": 0.9, "curve-style": "bezier", label: "data(label)", "font-size": 11, color: colour.muted,
        "text-background-color": colour.raised, "text-background-opacity": 1, "text-background-padding": 2,
        "font-family": getComputedStyle(this.figure).fontFamily } },
      { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
      { selector: ":selected", style: { "border-color": colour.accent, "border-width": 4, "line-color": colour.accent,
        "target-arrow-color": colour.accent, color: colour.ink, "z-index": 9 } },
      { selector: "edge:selected", style: { width: 3.5 } },
    ]);
  }

  /* What one can do */

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  fit() {
    this.cy.fit(undefined, 20);
    if (this.cy.zoom() > 1.1) {
      this.cy.zoom(1.1);
      this.cy.center();
    }
  }

  select(found) {
    this.cy.elements().unselect();
    found.select();
  }

  dragged(node) {
    const before = node.scratch("_before");
    if (!before || (before.x === node.position("x") && before.y === node.position("y"))) {
      return;
    }
    const pinned = node.hasClass("pinned");
    node.addClass("pinned");
    this.can("move " + node.data("label"), () => {
      node.position(before);
      node.toggleClass("pinned", pinned);
    });
    this.tell();
  }

  pin(node) {
    node.toggleClass("pinned");
    this.can("pin", () => node.toggleClass("pinned"));
    this.say(node.hasClass("pinned") ? "Pinned: it cannot be moved until it is let go." : "Let go.");
    this.hold();
    this.tell();
  }

  /** What is pinned by hand cannot be dragged; what was dragged there can. */
  hold() {
    this.cy.nodes().forEach((node) => { node.hasClass("pinned") ? node.ungrabify() : node.grabify(); });
  }

  hide(found) {
    const gone = found.union(found.connectedEdges());
    const left = gone.remove();
    this.can("hide", () => left.restore());
    this.say("Hidden: " + (found.data("label") ?? found.data("sentence")));
    this.tell();
  }

  async expand(node) {
    this.say("Looking for what " + node.data("label") + " is connected with …");
    let picture;
    try {
      const answer = await fetch(node.data("expand"), { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      picture = await answer.json();
    } catch (failed) {
      this.say("That could not be loaded. Try again, or open the page of the thing.");
      return;
    }
    const fresh = picture.boxes.filter((box) => this.cy.getElementById(box.id).empty());
    const room = fresh.slice(0, Math.max(0, MOST_THINGS - this.cy.nodes().length));
    const added = this.cy.add(room.map((box) => this.node({ ...box, end: false }, this.free(node, box))));
    const lines = picture.lines.filter((line) => this.cy.getElementById(line.source).nonempty()
      && this.cy.getElementById(line.target).nonempty()
      && this.cy.getElementById(this.between(line.source, line.target)).empty());
    const all = added.union(this.cy.add(lines.map((line) => this.edge(line))));
    if (all.nonempty()) {
      this.can("expand", () => { all.remove(); });
      this.cy.animate?.({ fit: { eles: this.cy.elements(), padding: 20 } }, { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250 });
    }
    const tooMany = room.length < fresh.length
      ? " " + (fresh.length - room.length) + " more were left out: the picture holds " + MOST_THINGS + " things." : "";
    this.say(added.length + " things and " + lines.length + " connections were added. " + picture.left + tooMany);
    this.tell();
  }

  /** The free place nearest to a thing, to its right first; the same for the same picture. */
  free(node, box) {
    this.placed ??= [];
    const taken = this.cy.nodes().map((other) => ({ ...other.position(), width: other.width(), height: other.height() }))
      .concat(this.placed);
    const { x, y } = node.position();
    for (let ring = 0; ring < 40; ring++) {
      for (const way of [1, -1]) {
        for (let row = -ring; row <= ring; row++) {
          const spot = { x: x + way * (box.width + 90 + Math.floor(ring / 6) * (box.width + 40)), y: y + row * STEP,
            width: box.width, height: box.height };
          if (taken.every((other) => Math.abs(other.x - spot.x) > (other.width + spot.width) / 2 + 12
              || Math.abs(other.y - spot.y) > (other.height + spot.height) / 2 + 8)) {
            this.placed.push(spot);
            queueMicrotask(() => { this.placed = []; });
            return { x: spot.x, y: spot.y };
          }
        }
      }
    }
    return { x: x + box.width, y: y + 40 * STEP };
  }

  can(what, back) {
    this.undone.push(back);
    this.undoButton.disabled = false;
    this.undoButton.setAttribute("aria-label", "Undo: " + what);
  }

  undo() {
    this.undone.pop()?.();
    this.undoButton.disabled = this.undone.length === 0;
    this.undoButton.removeAttribute("aria-label");
    this.hold();
    this.say("Undone.");
    this.tell();
  }

  /* What is told beside it */

  say(words) {
    this.status.textContent = words ?? "";
  }

  tell() {
    const focused = this.panel.contains(document.activeElement) ? document.activeElement.textContent : null;
    const chosen = this.cy.$(":selected").first();
    const parts = chosen.empty() ? [element("h3", "In the picture")] : chosen.isNode() ? this.thing(chosen) : this.said(chosen);
    this.panel.replaceChildren(...parts, element("h4", chosen.empty() ? "Things" : "All things"), this.list(this.cy.nodes()));
    if (focused !== null) {
      ([...this.panel.querySelectorAll("button")].find((each) => each.textContent === focused) ?? this.panel).focus();
    }
  }

  thing(node) {
    const edges = node.connectedEdges();
    return [
      element("h3", link(node.data("label"), node.data("address")), { dir: "auto" }),
      element("p", node.data("kind"), { className: "hint" }),
      element("div", [
        button("Expand", () => this.expand(node)),
        button("Hide", () => this.hide(node)),
        button(node.hasClass("pinned") ? "Let go" : "Pin", () => this.pin(node)),
        button("Close", () => node.unselect()),
      ], { className: "graph-actions" }),
      element("h4", edges.length === 1 ? "1 connection" : edges.length + " connections"),
      this.list(edges),
    ];
  }

  said(edge) {
    return [
      element("h3", edge.data("sentence"), { dir: "auto" }),
      ...(edge.data("quotes").length === 0 ? [element("p", "The topic scheme says so, and no document.", { className: "hint" })] : []),
      ...edge.data("quotes").map((quote) => this.quote(quote)),
      element("div", [
        element("a", "All that is said", { href: edge.data("address"), className: "button quiet" }),
        button("Hide", () => this.hide(edge)),
        button("Close", () => edge.unselect()),
      ], { className: "graph-actions" }),
      element("h4", "Between"),
      this.list(edge.connectedNodes()),
    ];
  }

  quote(quote) {
    const where = [link(quote.document.label, quote.document.address)];
    if (quote.place) {
      where.push(", " + quote.place);
    }
    where.push(" · ", link("in its context", quote.passage.address), " · ", link("cite this claim", quote.claim.address));
    return element("figure", [
      element("blockquote", quote.quote, { dir: "auto" }),
      element("figcaption", where),
    ], { className: "quote said" });
  }

  list(found) {
    return element("ul", found.map((each) => {
      const words = each.isNode() ? each.data("label") : each.data("sentence");
      const made = button(words, () => this.select(each), { dir: "auto" });
      if (each.selected()) {
        made.setAttribute("aria-current", "true");
      }
      return element("li", made);
    }));
  }

  /* What one can take along */

  async savePng() {
    const blob = await this.cy.png({ output: "blob-promise", full: true, scale: 2, bg: this.colour.raised });
    this.save(blob, "png");
  }

  saveSvg() {
    const box = this.cy.elements().boundingBox();
    const margin = 16;
    const svg = this.shape("svg", {
      viewBox: [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin].map(Math.round).join(" "),
      width: Math.round(box.w + 2 * margin), height: Math.round(box.h + 2 * margin), "font-family": "sans-serif",
    });
    svg.append(this.shape("title", {}, this.title));
    const arrow = this.shape("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7.5, refY: 4, markerWidth: 8, markerHeight: 8, orient: "auto" });
    arrow.append(this.shape("path", { d: "M0 0.5 8 4 0 7.5Z", fill: this.colour.field }));
    svg.append(arrow);
    this.cy.edges().forEach((edge) => svg.append(...this.drawnLine(edge)));
    this.cy.nodes().forEach((node) => svg.append(...this.drawnBox(node)));
    const text = new XMLSerializer().serializeToString(svg);
    this.save(new Blob([text], { type: "image/svg+xml" }), "svg");
  }

  drawnLine(edge) {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const line = this.shape("path", { d: `M${from.x},${from.y}L${to.x},${to.y}`, stroke: this.colour.field, fill: "none",
      ...(edge.hasClass("directed") ? { "marker-end": "url(#arrow)" } : {}) });
    line.append(this.shape("title", {}, edge.data("sentence")));
    const middle = edge.midpoint();
    return [line, this.shape("text", { x: middle.x, y: middle.y - 3, "text-anchor": "middle", "font-size": 11, fill: this.colour.muted }, edge.data("label"))];
  }

  drawnBox(node) {
    const { x, y } = node.position();
    const { width, height, rows } = node.data();
    const box = this.shape("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 6,
      fill: node.hasClass("end") ? this.colour.tint : this.colour.paper, stroke: node.hasClass("end") ? this.colour.accent : this.colour.field });
    box.append(this.shape("title", {}, node.data("label")));
    return [box, ...rows.map((row, at) => this.shape("text",
      { x, y: y - (rows.length * 17) / 2 + at * 17 + 13, "text-anchor": "middle", "font-size": 13, fill: this.colour.ink }, row))];
  }

  shape(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  save(blob, suffix) {
    const address = URL.createObjectURL(blob);
    const name = this.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80) + "." + suffix;
    element("a", [], { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.say("Saved as " + name);
  }
}

/** Puts a button over the picture that makes it movable, and back. */
function offer(figure) {
  const still = figure.querySelector(".canvas");
  let graph = null;
  const toggle = button("Move, expand and save the picture", async () => {
    toggle.disabled = true;
    try {
      if (!graph) {
        sayThatTheStyleIsThere();
        const [{ default: cytoscape }, answer] = await Promise.all([
          import(CYTOSCAPE), fetch(figure.dataset.graph, { headers: { Accept: "application/json" } })]);
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        const picture = await answer.json();
        still.hidden = true;
        graph = new MovableGraph(figure, cytoscape, picture);
        figure.prepend(bar);
      } else {
        still.hidden = !still.hidden;
        graph.whole.hidden = !graph.whole.hidden;
      }
      toggle.textContent = still.hidden ? "Back to the picture as it was" : "Move, expand and save the picture";
    } catch (failed) {
      still.hidden = false;
      note.textContent = "That could not be loaded; the picture stays as it is.";
    }
    toggle.disabled = false;
  });
  const note = element("span", [], { className: "hint" });
  const bar = element("div", [toggle, " ", note], { className: "graph-tools" });
  figure.prepend(bar);
}

document.querySelectorAll("figure.graph[data-graph]").forEach(offer);

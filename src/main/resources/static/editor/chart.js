// Rows as bars or as a line: how much of something there is for each value of a column. The table beside it has the same.

import { choice, counted, element, number, save, button, shape, colours } from "./dom.js";
import { isNumber, shortened } from "./table.js";

const MOST = 40;
const BAR = 26;
const ROWS = "";
/** Numbers that nobody adds up. */
const PLACES = /(page|row|line|year|start|end|offset|number|date)$/i;

export class Chart {
  constructor(answer, service, prefixes) {
    this.answer = answer;
    this.service = service;
    this.prefixes = prefixes;
    const numbers = answer.columns.filter((column) => this.numeric(column));
    const others = answer.columns.filter((column) => !numbers.includes(column));
    this.value = numbers.find((column) => !PLACES.test(column)) ?? ROWS;
    this.label = this.time() ?? this.labelled(others) ?? answer.columns[0];
    this.line = this.label === this.time() && this.value !== ROWS;
    this.root = element("div", [], { className: "chart" });
    this.watch = new ResizeObserver(() => this.drawn !== Math.round(this.root.clientWidth) && this.draw());
    this.watch.observe(this.root);
    this.build();
  }

  numeric(column) {
    const values = this.answer.rows.map((row) => row[column]).filter(Boolean);
    return values.length > 0 && values.every(isNumber);
  }

  /** A column of years. */
  time() {
    return this.answer.columns.find((column) => /^(year|date|when|start)$/i.test(column));
  }

  labelled(columns) {
    return columns.find((column) => /label$/i.test(column)) ?? columns[0];
  }

  build() {
    const columns = this.answer.columns.map((column) => [column, column]);
    const numbers = columns.filter(([column]) => this.numeric(column));
    this.tools = element("div", [
      choice("For each", columns, this.label, (column) => this.change({ label: column })),
      choice("show", [[ROWS, "the number of rows"], ...numbers.map(([column]) => [column, "the sum of " + column])], this.value, (column) => this.change({ value: column })),
      choice("as", [["bars", "bars"], ["line", "a line"]], this.line ? "line" : "bars", (as) => this.change({ line: as === "line" })),
      button("Save as SVG", () => this.save(), { className: "quiet" }),
    ], { className: "table-tools" });
    this.figure = element("figure");
    this.root.append(this.tools, this.figure);
    this.name();
  }

  change(what) {
    Object.assign(this, what);
    this.name();
  }

  async name() {
    this.draw();
    const iris = this.answer.rows.map((row) => row[this.label]).filter((value) => value?.type === "uri").map((value) => value.value);
    if (iris.length > 0) {
      await this.service.names(iris.slice(0, 2000)).catch(() => {});
      this.draw();
    }
  }

  words(value) {
    if (!value) {
      return "(nothing)";
    }
    return value.type === "uri" ? this.service.known.get(value.value)?.label ?? shortened(value.value, this.prefixes) : String(value.value);
  }

  sums() {
    const sums = new Map();
    for (const row of this.answer.rows) {
      const label = this.words(row[this.label]);
      const value = this.value === ROWS ? 1 : Number(row[this.value]?.value ?? 0);
      sums.set(label, (sums.get(label) ?? 0) + value);
    }
    const all = [...sums];
    return this.line || this.label === this.time()
      ? all.sort((one, other) => one[0].localeCompare(other[0], "en", { numeric: true }))
      : all.sort((one, other) => other[1] - one[1]);
  }

  draw() {
    const all = this.sums();
    const shown = this.line ? all.slice(0, 400) : all.slice(0, MOST);
    const width = Math.max(260, Math.round(this.root.clientWidth) || 700);
    this.drawn = Math.round(this.root.clientWidth);
    const what = (this.value === ROWS ? "number of rows" : "sum of " + this.value) + " for each " + this.label;
    const svg = this.line ? this.lined(shown, width) : this.barred(shown, width);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", "Chart: " + what + ". The table has the same figures.");
    const left = all.length - shown.length;
    this.figure.replaceChildren(svg, element("figcaption", what[0].toUpperCase() + what.slice(1) + "."
      + (left > 0 ? ` The ${this.line ? "first" : "largest"} ${shown.length} are drawn; ${counted(left, "more value")} are in the table.` : ""), { className: "hint" }));
  }

  barred(values, width) {
    const words = Math.min(300, Math.round(width * 0.42));
    const room = width - words - 70;
    const most = Math.max(...values.map(([, value]) => Math.abs(value)), 1e-9);
    const svg = shape("svg", { width, height: values.length * BAR + 4, viewBox: `0 0 ${width} ${values.length * BAR + 4}` });
    values.forEach(([label, value], at) => {
      const bar = shape("g", {});
      const long = Math.max(1, Math.round((Math.abs(value) / most) * room));
      const letters = Math.floor(words / 8.6);
      bar.append(shape("title", {}, label + ": " + number(value)),
        shape("text", { x: words - 8, y: at * BAR + 18, "text-anchor": "end", class: "ink" }, label.length > letters ? label.slice(0, letters - 1) + "…" : label),
        shape("rect", { x: words, y: at * BAR + 4, width: long, height: BAR - 7, rx: 2, class: value < 0 ? "below" : "bar" }),
        shape("text", { x: words + long + 6, y: at * BAR + 18, class: "muted" }, number(value)));
      svg.append(bar);
    });
    return svg;
  }

  lined(values, width) {
    const height = 320;
    const [left, right, top, bottom] = [56, 16, 16, 40];
    const most = Math.max(...values.map(([, value]) => value), 0);
    const least = Math.min(...values.map(([, value]) => value), 0);
    const x = (at) => left + (values.length === 1 ? 0 : (at / (values.length - 1)) * (width - left - right));
    const y = (value) => top + (1 - (value - least) / (most - least || 1)) * (height - top - bottom);
    const svg = shape("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
    for (const mark of [least, (least + most) / 2, most]) {
      svg.append(shape("line", { x1: left, x2: width - right, y1: y(mark), y2: y(mark), class: "rule" }),
        shape("text", { x: left - 8, y: y(mark) + 4, "text-anchor": "end", class: "muted" }, number(Math.round(mark * 100) / 100)));
    }
    svg.append(shape("path", { d: values.map(([, value], at) => (at ? "L" : "M") + x(at) + "," + y(value)).join(""), class: "trace" }));
    const step = Math.ceil(values.length / Math.max(2, Math.floor(width / 90)));
    values.forEach(([label, value], at) => {
      const point = shape("circle", { cx: x(at), cy: y(value), r: 4, class: "bar" });
      point.append(shape("title", {}, label + ": " + number(value)));
      svg.append(point);
      if (at % step === 0) {
        svg.append(shape("text", { x: x(at), y: height - bottom + 22, "text-anchor": at === 0 ? "start" : "middle", class: "muted" }, label.slice(0, 12)));
      }
    });
    return svg;
  }

  save() {
    const copy = this.figure.querySelector("svg").cloneNode(true);
    const colour = colours("ink", "muted", "line", "accent", "notice");
    const fills = { ink: colour.ink, muted: colour.muted, bar: colour.accent, below: colour.notice };
    copy.setAttribute("font-family", "sans-serif");
    copy.setAttribute("font-size", "13");
    copy.querySelectorAll("[class]").forEach((each) => {
      const name = each.getAttribute("class");
      if (fills[name]) {
        each.setAttribute("fill", fills[name]);
      } else {
        each.setAttribute("fill", "none");
        each.setAttribute("stroke", name === "rule" ? colour.line : colour.accent);
      }
    });
    save(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }), "chart.svg");
  }
}

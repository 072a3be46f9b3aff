// Rows as a table that can be sorted, filtered and leafed through, with what things are called in the place of IRIs.

import { button, counted, element, number, safe } from "./dom.js";

const ROWS = 50;
const LONG = 60;
const NUMBERS = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(integer|decimal|double|float|int|long|short|byte|(non)?(positive|negative)Integer|nonNegativeInteger|nonPositiveInteger|unsigned\w+)$/;

export function isNumber(value) {
  return value?.type === "literal" && NUMBERS.test(value.datatype ?? "") && value.value.trim() !== "" && isFinite(value.value);
}

/** The end of an IRI, with a prefix if one is known. */
export function shortened(iri, prefixes) {
  const known = Object.entries(prefixes).filter(([, namespace]) => iri.startsWith(namespace) && iri.length > namespace.length)
    .sort((one, other) => other[1].length - one[1].length)[0];
  return known ? known[0] + ":" + iri.slice(known[1].length) : iri;
}

export class Table {
  constructor(answer, service, prefixes) {
    this.answer = answer;
    this.service = service;
    this.prefixes = prefixes;
    this.page = 1;
    this.words = "";
    this.sorted = { column: "", down: false };
    this.plain = false;
    this.root = element("div");
    this.build();
  }

  build() {
    const filter = element("input", [], { type: "search", size: 24, autocomplete: "off", placeholder: "words in any column" });
    filter.addEventListener("input", () => {
      this.words = filter.value.trim().toLowerCase();
      this.page = 1;
      this.fill();
    });
    const plain = element("input", [], { type: "checkbox" });
    plain.addEventListener("change", () => {
      this.plain = plain.checked;
      this.fill();
    });
    this.head = element("tr");
    this.body = element("tbody");
    this.count = element("p", [], { className: "hint" });
    this.count.setAttribute("role", "status");
    this.pages = element("nav", [], { className: "paging" });
    this.pages.setAttribute("aria-label", "Pages of the answer");
    const scroll = element("div", element("table", [element("thead", this.head), this.body], { className: "rows-of-answer" }),
      { className: "scroll", tabIndex: 0 });
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "Rows of the answer");
    this.root.append(
      element("div", [element("label", ["Filter ", filter]), element("label", [plain, " Names of the graph instead of labels"], { className: "tick" }), this.count],
        { className: "table-tools" }),
      scroll, this.pages);
    this.fill();
  }

  fill() {
    const rows = this.chosen();
    const pages = Math.max(1, Math.ceil(rows.length / ROWS));
    this.page = Math.min(this.page, pages);
    const from = (this.page - 1) * ROWS;
    const shown = rows.slice(from, from + ROWS);
    this.head.replaceChildren(...this.answer.columns.map((column) => this.heading(column)));
    this.body.replaceChildren(...shown.map((row) => element("tr", this.answer.columns.map((column) => this.cell(row[column])))));
    this.count.textContent = this.words ? counted(rows.length, "row") + " of " + number(this.answer.rows.length) : "";
    this.leaf(pages, rows.length);
    this.name(shown);
  }

  chosen() {
    let rows = this.answer.rows;
    if (this.words) {
      const wanted = this.words.split(/\s+/);
      rows = rows.filter((row) => {
        const text = this.answer.columns.map((column) => this.text(row[column])).join("\n").toLowerCase();
        return wanted.every((word) => text.includes(word));
      });
    }
    const { column, down } = this.sorted;
    if (!column) {
      return rows;
    }
    const sign = down ? -1 : 1;
    return [...rows].sort((one, other) => sign * this.compare(one[column], other[column]));
  }

  compare(one, other) {
    if (!one || !other) {
      return one ? -1 : other ? 1 : 0;
    }
    return isNumber(one) && isNumber(other)
      ? Number(one.value) - Number(other.value)
      : this.text(one).localeCompare(this.text(other), "en", { numeric: true });
  }

  text(value) {
    if (!value) {
      return "";
    }
    return value.type === "uri" ? (this.service.known.get(value.value)?.label ?? "") + " " + shortened(value.value, this.prefixes) : String(value.value);
  }

  heading(column) {
    const chosen = this.sorted.column === column;
    const made = element("th", button([column, element("span", chosen ? (this.sorted.down ? " ↓" : " ↑") : "", { ariaHidden: "true" })], () => {
      this.sorted = { column, down: chosen && !this.sorted.down };
      this.sort(column);
    }, { title: "Sort" }), { scope: "col" });
    if (chosen) {
      made.setAttribute("aria-sort", this.sorted.down ? "descending" : "ascending");
    }
    return made;
  }

  async sort(column) {
    // By what things are called, so all that stands in the column must be known.
    const iris = this.answer.rows.map((row) => row[column]).filter((value) => value?.type === "uri").map((value) => value.value);
    if (new Set(iris).size <= 2000) {
      await this.service.names(iris);
    }
    this.fill();
    [...this.head.children][this.answer.columns.indexOf(column)]?.querySelector("button").focus();
  }

  cell(value) {
    if (!value) {
      return element("td");
    }
    if (value.type === "uri") {
      const made = element("td", element("span", shortened(value.value, this.prefixes)), { title: value.value });
      made.dataset.iri = value.value;
      return made;
    }
    if (value.type === "bnode") {
      return element("td", "(without a name)", { className: "hint" });
    }
    if (value.type === "triple") {
      return element("td", JSON.stringify(value.value));
    }
    const made = element("td", element("span", value.value, { dir: "auto", lang: value["xml:lang"] ?? "" }), { className: isNumber(value) ? "number" : value.value.length > LONG ? "long" : "" });
    if (value["xml:lang"]) {
      made.append(" ", element("small", value["xml:lang"]));
    }
    return made;
  }

  /** Puts what things are called in the place of their IRIs as soon as that is known. */
  async name(rows) {
    const iris = rows.flatMap((row) => Object.values(row)).filter((value) => value.type === "uri").map((value) => value.value);
    const names = await this.service.names(iris).catch(() => this.service.known);
    this.body.querySelectorAll("td[data-iri]").forEach((cell) => {
      const name = names.get(cell.dataset.iri);
      if (name) {
        const words = this.plain ? shortened(cell.dataset.iri, this.prefixes) : name.label;
        const address = safe(name.address);
        cell.replaceChildren(address ? element("a", words, { href: address, dir: "auto" }) : element("span", words, { dir: "auto" }));
      }
    });
  }

  leaf(pages, total) {
    this.pages.hidden = pages < 2;
    const to = (page, words) => button(words, () => {
      this.page = page;
      this.fill();
    }, { className: "quiet", disabled: page < 1 || page > pages });
    this.pages.replaceChildren(to(this.page - 1, "Previous"),
      element("span", `Page ${number(this.page)} of ${number(pages)}, ${counted(total, "row")}`), to(this.page + 1, "Next"));
  }
}

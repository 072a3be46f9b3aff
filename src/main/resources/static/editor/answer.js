// An answer as one looks at it: how much of it there is, then a table, a chart, a picture or what the service sent; or
// why there is none.

import { button, counted, element, number, safe, save, switches } from "./dom.js";
import { EXTENSIONS } from "./service.js";
import { Chart } from "./chart.js";
import { joinable, Network } from "./network.js";
import { Table } from "./table.js";

const LONGEST_TEXT = 200_000;
const UNDECLARED = /Unresolved prefixed name: ([\w-]*):/;
const FORMATS = {
  rows: [["csv", "CSV"], ["tsv", "TSV"], ["json", "JSON"], ["xml", "XML"]],
  verdict: [["json", "JSON"], ["xml", "XML"]],
  graph: [["turtle", "Turtle"], ["ntriples", "N-Triples"], ["rdfxml", "RDF/XML"], ["jsonld", "JSON-LD"]],
};

export class AnswerView {
  /** Is told what may be done: go to a place of the query, ask another query, and declare a prefix. */
  constructor(answer, service, prefixes, goTo, ask, declare) {
    this.answer = answer;
    this.service = service;
    this.prefixes = prefixes;
    this.goTo = goTo;
    this.ask = ask;
    this.declare = declare;
    this.views = new Map();
    this.root = element("div");
    this.root.append(...(answer.kind === "trouble" ? this.trouble() : this.found()));
  }

  found() {
    const { kind, rows } = this.answer;
    if (kind === "verdict") {
      return [element("p", this.answer.verdict ? "Yes" : "No", { className: "verdict" }), this.state("") ,
        ...(this.answer.verdict ? [] : [this.reasons()]), this.downloads()];
    }
    const what = element("strong", counted(rows.length, kind === "graph" ? "statement" : "row") + ".");
    if (rows.length === 0) {
      return [this.state([what, " "]), this.reasons()];
    }
    this.show = element("div");
    this.bar = element("div");
    this.choose("table");
    return [this.state([what, " "]), element("div", [this.bar, this.downloads()], { className: "answer-bar" }), this.show];
  }

  state(begin) {
    const { completeness, limits, documents, release, time } = this.answer;
    const took = ` It took ${time < 1000 ? Math.max(1, Math.round(time)) + " ms" : (time / 1000).toFixed(1) + " s"}.`;
    const more = limits.more ? `; there are ${number(Number(limits.more))} more.` : "; there are more.";
    const words = completeness === "truncated"
      ? element("span", "Cut off after " + (limits.limit === "bytes" ? number(limits.max / 1048576) + " MB" : counted(Number(limits.max), "row")) + ", which is the limit" + more, { className: "cut" })
      : element("span", this.answer.rows.length === 0 && this.answer.kind !== "verdict"
        ? `The ${documents} documents of release ${release} have nothing on it.`
        : `Complete: this is everything that the ${documents} documents of release ${release} have on it.`);
    return element("p", [...[].concat(begin), words, took], { className: "state" });
  }

  choose(name) {
    const options = [["table", "Table"], ["chart", "Chart"], ...(joinable(this.answer).length >= 2 ? [["graph", "Graph"]] : []), ["raw", "Raw"]];
    const pressed = document.activeElement?.closest?.(".switches");
    this.bar.replaceChildren(switches("Show as", options, name, (other) => this.choose(other)));
    if (pressed) {
      this.bar.querySelector("[aria-pressed=true]").focus();
    }
    if (!this.views.has(name)) {
      this.views.set(name, element("div"));
      this.show.append(this.views.get(name));
      this.views.get(name).append(this.made(name));
    }
    this.views.forEach((view, key) => { view.hidden = key !== name; });
  }

  made(name) {
    switch (name) {
      case "table": return new Table(this.answer, this.service, this.prefixes).root;
      case "chart": return new Chart(this.answer, this.service, this.prefixes).root;
      case "graph": return new Network(this.answer, this.service, this.prefixes).root;
      default: return this.raw();
    }
  }

  raw() {
    const { text, type } = this.answer;
    const shown = element("pre", text.slice(0, LONGEST_TEXT), { tabIndex: 0, className: "raw" });
    shown.setAttribute("role", "region");
    shown.setAttribute("aria-label", "What the service sent");
    return element("div", [
      element("p", type + ", " + counted(text.length, "character") + (text.length > LONGEST_TEXT ? ", of which the first " + number(LONGEST_TEXT) + " are shown" : ""), { className: "hint" }),
      shown,
    ]);
  }

  downloads() {
    const list = element("p", "Download ", { className: "kinds" });
    FORMATS[this.answer.kind].forEach(([format, words]) => {
      const name = "answer." + EXTENSIONS[format];
      const address = this.service.address(this.answer.query, format);
      list.append(address ? element("a", words, { href: address, download: name })
        : button(words, async (event) => this.fetched(event.target, format, name), { className: "quiet" }));
    });
    return list;
  }

  async fetched(pressed, format, name) {
    pressed.disabled = true;
    try {
      save(await this.service.download(this.answer.query, format), name);
    } catch (failed) {
      pressed.after(element("span", failed.message, { className: "notice" }));
    }
    pressed.disabled = false;
  }

  /* Where there is nothing */

  trouble() {
    const { problem } = this.answer;
    const box = element("div", [element("h3", problem.title ?? "There is no answer"), ...told(problem.detail ?? "")], { className: "trouble" });
    box.setAttribute("role", "alert");
    if (problem.line) {
      box.append(button(`Go to line ${problem.line}, column ${problem.column}`, () => this.goTo(problem.line, problem.column)));
    }
    const missing = UNDECLARED.exec(problem.detail ?? "")?.[1];
    if (missing && this.prefixes[missing]) {
      box.append(" ", button("Declare it and run", () => this.declare(missing)));
    }
    const kind = /([a-z-]+)$/.exec(problem.type ?? "")?.[1];
    if (kind) {
      box.append(element("p", element("a", "What this means, and what to do", { href: this.service.root + "/problems/" + kind })));
    }
    return [box];
  }

  reasons() {
    const box = element("div", element("p", "Looking for what is in the way …", { className: "hint" }), { className: "reasons" });
    box.setAttribute("aria-live", "polite");
    this.service.explanation(this.answer.query).then((explanation) => {
      const findings = explanation.findings ?? [];
      box.replaceChildren(...(findings.length === 0
        ? [element("p", "No single part of the query was found to be in the way. Leave out one pattern after the other to see which.", { className: "hint" })]
        : [element("h3", "What is in the way"), element("ul", findings.map((finding) => this.finding(finding)), { className: "findings" })]));
    }).catch(() => box.replaceChildren());
    return box;
  }

  finding(finding) {
    const made = element("li", [element("code", finding.pattern), element("p", finding.reason, { dir: "auto" })]);
    finding.suggestions.forEach((suggestion) => made.append(
      element("p", [button("Try it", () => this.ask(suggestion.query)), " ", element("span", suggestion.change, { dir: "auto" })])));
    return made;
  }
}

/** What somebody is told where the service could not say it. */
export function problemOf(failed) {
  return { kind: "trouble", problem: { title: "The service cannot be reached", detail: String(failed.message ?? failed) }, query: "" };
}

/** The same of what a page says already. */
export function troubleOn(place, query) {
  const { line, column, type } = place.dataset;
  return { kind: "trouble", query, problem: { type, title: place.querySelector("h3").textContent, detail: place.querySelector("p").textContent,
    line: Number(line), column: Number(column) } };
}

/** What the parser says, in words that one need not be a parser to read. */
export function told(detail) {
  const words = readable(detail);
  return words === "" ? [element("p", detail, { dir: "auto" })] : [
    element("p", words, { dir: "auto" }),
    element("details", [element("summary", "In the words of the parser"), element("p", element("code", detail), { dir: "auto" })])];
}

function readable(detail) {
  const unexpected = /^Encountered "(.*?)" at line \d+/s.exec(detail);
  const unknown = /^Lexical error.* after prefix "(.*)"/s.exec(detail);
  const prefix = UNDECLARED.exec(detail);
  if (unexpected) {
    const at = unexpected[1].lastIndexOf(' "', unexpected[1].length - 3);
    const word = (at < 0 ? unexpected[1] : unexpected[1].slice(at + 2)).replace(/[\s"]+$/, "").trim();
    return word === "<EOF>" || word === "" ? "The query ends too early: something is missing, such as a closing brace."
      : `“${word}” cannot stand here. Look at what comes before it: a full stop, a brace or a part of a pattern may be missing.`;
  }
  if (unknown) {
    return `“${unknown[1]}” is no word of SPARQL. A name needs a prefix and a colon, a variable a question mark, a text quotation marks.`;
  }
  return prefix ? `The prefix “${prefix[1]}:” is not declared at the beginning of the query.` : "";
}

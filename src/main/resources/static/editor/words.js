// Suggestions while somebody writes a query: classes and properties of the release by name or label, things by what they
// are called, variables of the query, keywords and prefixes. Prefixes that a name needs are put at the beginning.

import { element } from "./dom.js";

const TOKEN = /[?$]?[\p{L}\p{N}_:.-]*$/u;
const PREFIX_LINE = /^\s*PREFIX\s+([\w-]*)$/i;
const KEYWORDS = ("SELECT DISTINCT WHERE OPTIONAL UNION MINUS GRAPH FILTER BIND VALUES CONSTRUCT DESCRIBE ASK PREFIX LIMIT OFFSET "
  + "COUNT SUM AVG MIN MAX SAMPLE GROUP_CONCAT LANG LANGMATCHES DATATYPE STR STRSTARTS STRENDS CONTAINS REGEX REPLACE LCASE UCASE "
  + "YEAR MONTH BOUND COALESCE EXISTS ISIRI ISLITERAL CONCAT").split(" ").concat(["ORDER BY", "GROUP BY", "HAVING", "NOT EXISTS", "IF", "IN"]);
const MOST = 30;
const SHORTEST = 2;

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export class Suggestions {
  constructor(yasqe, service, vocabulary) {
    this.yasqe = yasqe;
    this.service = service;
    this.vocabulary = vocabulary;
    this.terms = vocabulary.terms.map((term) => ({ ...term, local: folded(term.name.slice(term.name.indexOf(":") + 1)), words: folded(term.label) }));
    yasqe.on("inputRead", (cm, change) => this.typed(change));
    // Who picks with the mouse goes on typing at once: the list would take the focus and give it back a moment later.
    yasqe.rootEl.addEventListener("mousedown", (event) => event.target.closest(".CodeMirror-hint") && event.preventDefault());
  }

  typed(change) {
    const text = change.text.join("\n");
    // Who types fast, or on a busy machine, has several letters read at once.
    if (change.origin === "+input" && /[\p{L}\p{N}_:?$-]$/u.test(text) && !this.yasqe.state.completionActive
        && this.token().text.replace(/^[?$]/, "").length >= (/^[?$]/.test(this.token().text) ? 1 : SHORTEST)) {
      this.show();
    }
  }

  show() {
    this.yasqe.showHint({ hint: () => this.hints(), completeSingle: false, container: this.yasqe.rootEl,
      closeCharacters: /[\s(){}[\];,<>"']/ });
  }

  close() {
    this.yasqe.state.completionActive?.close();
  }

  token() {
    const cursor = this.yasqe.getDoc().getCursor();
    const before = this.yasqe.getDoc().getLine(cursor.line).slice(0, cursor.ch);
    const text = TOKEN.exec(before)[0];
    return { cursor, before, text, from: { line: cursor.line, ch: cursor.ch - text.length } };
  }

  async hints() {
    const token = this.token();
    const type = this.yasqe.getTokenTypeAt(token.cursor);
    const list = type === "comment" || type === "string" ? [] : await this.found(token);
    return { list: list.slice(0, MOST), from: token.from, to: token.cursor };
  }

  async found(token) {
    const prefix = PREFIX_LINE.exec(token.before);
    if (prefix) {
      return this.prefixes(prefix[1]);
    }
    if (/^[?$]/.test(token.text)) {
      return this.variables(token.text);
    }
    if (token.text.length < 1 || /<[^>\s]*$/.test(token.before.slice(0, token.before.length - token.text.length))) {
      return [];
    }
    const things = /^(id:|[^:]*$)/.test(token.text) ? this.things(token.text.replace(/^id:/, "")) : Promise.resolve([]);
    const own = [...this.named(token.text), ...this.keywords(token.text)];
    return [...own.slice(0, MOST - 8), ...(await things)];
  }

  prefixes(begin) {
    return Object.entries(this.vocabulary.prefixes).filter(([prefix]) => prefix.startsWith(begin))
      .map(([prefix, namespace]) => ({ text: `${prefix}: <${namespace}>`, render: row(prefix + ":", namespace, "") }));
  }

  variables(begin) {
    const all = new Set(this.yasqe.getDoc().getValue().match(/[?$][\p{L}\p{N}_]+/gu) ?? []);
    return [...all].filter((name) => name.startsWith(begin) && name !== begin).sort()
      .map((name) => ({ text: name, render: row(name, "", "variable") }));
  }

  keywords(begin) {
    const wanted = begin.toUpperCase();
    return begin.length < SHORTEST ? [] : KEYWORDS.filter((word) => word.startsWith(wanted) && word !== wanted)
      .map((word) => ({ text: word, render: row(word, "", "keyword") }));
  }

  named(begin) {
    const colon = begin.indexOf(":");
    const prefix = begin.slice(0, colon + 1);
    const words = folded(begin.slice(colon + 1));
    return this.terms.filter((term) => term.name.startsWith(prefix) && !term.name.startsWith("<"))
      .map((term) => ({ term, rank: rank(term, words) })).filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank || other.term.count - one.term.count || one.term.name.length - other.term.name.length)
      .map(({ term }) => ({ text: term.name, hint: () => this.insert(term.name), render: row(term.name, term.definition, term.label === term.local ? term.kind : term.label + " · " + term.kind) }));
  }

  async things(words) {
    if (words.length < SHORTEST) {
      return [];
    }
    const items = await this.service.things(words.replace(/[-_.]/g, " ")).catch(() => []);
    return items.slice(0, 12).map((item) => ({ text: "id:" + item.slug, hint: () => this.insert(this.thing(item.slug)), render: row(item.label, "", (item.kinds ?? []).join(", ")) }));
  }

  /** Puts a name in the place of what is typed, and the prefix that it needs at the beginning. */
  insert(name) {
    const token = this.token();
    this.yasqe.operation(() => {
      this.yasqe.getDoc().replaceRange(name + " ", token.from, token.cursor);
      this.need(name);
    });
  }

  /** Puts a name where the cursor is, in the place of nothing. */
  insertHere(name) {
    this.yasqe.operation(() => {
      this.yasqe.getDoc().replaceSelection(name + " ");
      this.need(name);
    });
  }

  thing(slug) {
    return /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/.test(slug) ? "id:" + slug : `<${encodeURI(this.vocabulary.prefixes.id + slug)}>`;
  }

  need(name) {
    const prefix = /^([\w-]+):/.exec(name)?.[1];
    const namespace = this.vocabulary.prefixes[prefix];
    if (!namespace || new RegExp("\\bPREFIX\\s+" + prefix + ":", "i").test(this.yasqe.getDoc().getValue())) {
      return;
    }
    const lines = this.yasqe.getDoc().getValue().split("\n");
    const declared = lines.findIndex((line) => /^\s*PREFIX\b/i.test(line));
    const begin = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("#"));
    const line = declared >= 0 ? declared : Math.max(0, begin);
    this.yasqe.getDoc().replaceRange(`PREFIX ${prefix}: <${namespace}>\n`, { line, ch: 0 });
  }
}

function rank(term, words) {
  const used = term.count > 0 || term.kind === "relation" ? 0.5 : 0;
  if (words === "") {
    return 1 + used;
  }
  if (term.local.startsWith(words)) {
    return 4 + used;
  }
  if (term.words.startsWith(words)) {
    return 3 + used;
  }
  return term.words.split(/[\s-]+/).some((word) => word.startsWith(words)) ? 2 + used : 0;
}

function row(name, more, kind) {
  return (place) => {
    place.append(element("span", name, { className: "hint-name", dir: "auto" }));
    if (kind) {
      place.append(" ", element("small", kind));
    }
    if (more) {
      place.append(element("span", more.length > 110 ? more.slice(0, 109) + "…" : more, { className: "hint-more" }));
    }
  };
}

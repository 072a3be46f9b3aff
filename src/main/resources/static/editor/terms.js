// The classes and properties of the release, to look through and to put into the query.

import { button, element, number } from "./dom.js";

const MOST = 200;

export class Terms {
  constructor(vocabulary, suggestions, yasqe) {
    this.vocabulary = vocabulary;
    this.suggestions = suggestions;
    this.yasqe = yasqe;
    this.filter = element("input", [], { type: "search", autocomplete: "off", placeholder: "works on, member, date …" });
    this.filter.addEventListener("input", () => this.fill());
    this.list = element("ul", [], { className: "plain terms-list", tabIndex: 0 });
    this.root = element("details", [
      element("summary", ["Classes and properties ", element("span", number(vocabulary.terms.length), { className: "count" })]),
      element("label", ["Find ", this.filter]),
      this.list,
    ]);
    this.root.addEventListener("toggle", () => this.root.open && this.fill());
  }

  fill() {
    const words = this.filter.value.trim().toLowerCase();
    const found = this.vocabulary.terms.filter((term) => (term.name + " " + term.label + " " + term.definition).toLowerCase().includes(words))
      .sort((one, other) => Number(other.name.startsWith("pg:")) - Number(one.name.startsWith("pg:")) || other.count - one.count);
    this.list.replaceChildren(...found.slice(0, MOST).map((term) => this.row(term)));
  }

  row(term) {
    return element("li", [
      button(term.name, () => {
        this.suggestions.insertHere(term.name);
        this.yasqe.focus();
      }, { className: "quiet" }),
      " ", element("small", [term.label, term.kind, term.count ? number(term.count) + "×" : "not used"].join(" · ")),
      element("p", term.definition, { className: "hint", dir: "auto" }),
    ]);
  }
}

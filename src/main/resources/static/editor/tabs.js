// The queries that are open, kept in the browser from one visit to the next.

import { button, element } from "./dom.js";

const KEPT = "policygraph-queries";
const MOST = 20;
const LONGEST = 200_000;
const PATIENCE_MS = 250;

export class Tabs {
  /** Calls back with the tab that is left and the tab that is gone to. */
  constructor(changed) {
    this.changed = changed;
    this.list = element("div", [], { className: "tabs" });
    this.list.setAttribute("role", "tablist");
    this.list.setAttribute("aria-label", "Queries");
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.close = button("Close this query", () => this.remove(), { className: "quiet" });
    this.root = element("div", [this.list, button("New query", () => this.add(""), { className: "quiet" }), this.close], { className: "tab-bar" });
    const { all, active } = read();
    this.all = all;
    this.active = active;
    addEventListener("pagehide", () => this.active && this.keep());
  }

  /** Opens a query in the tab that has it already, or in a new one. */
  open(query) {
    const there = this.all.find((tab) => tab.query.trim() === query.trim());
    if (there) {
      this.choose(there);
    } else {
      this.add(query);
    }
  }

  add(query) {
    const tab = { query };
    this.all.push(tab);
    if (this.all.length > MOST) {
      this.all.shift();
    }
    this.choose(tab, true);
  }

  remove() {
    const at = this.all.indexOf(this.active);
    this.active.stop?.();
    this.all.splice(at, 1);
    if (this.all.length === 0) {
      this.all.push({ query: "" });
    }
    this.choose(this.all[Math.max(0, at - 1)], true);
  }

  choose(tab, focus = false) {
    const before = this.active;
    this.active = tab;
    this.changed(before, tab, focus);
    this.keep();
  }

  /** The query of the active tab has changed. */
  edited(query) {
    this.active.query = query;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.keep(), PATIENCE_MS);
  }

  keep() {
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...this.all.map((tab, at) => this.tab(tab, at)));
    this.close.hidden = this.all.length < 2;
    if (focused) {
      this.list.querySelector("[aria-selected=true]").focus();
    }
    try {
      const kept = this.all.filter((tab) => tab.query.trim() && tab.query.length < LONGEST).map((tab) => tab.query);
      localStorage.setItem(KEPT, JSON.stringify({ queries: kept, active: kept.indexOf(this.active.query) }));
    } catch {
      // A browser that keeps nothing, or no more: the tabs last as long as the page.
    }
  }

  tab(tab, at) {
    const chosen = tab === this.active;
    const made = button(title(tab.query, at), () => this.choose(tab), { id: "tab-" + at, tabIndex: chosen ? 0 : -1, dir: "auto" });
    made.setAttribute("role", "tab");
    made.setAttribute("aria-selected", String(chosen));
    made.setAttribute("aria-controls", "query-panel");
    return made;
  }

  key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const count = this.all.length;
      this.choose(this.all[(this.all.indexOf(this.active) + step + count) % count]);
      event.preventDefault();
    }
  }
}

function read() {
  try {
    const { queries, active } = JSON.parse(localStorage.getItem(KEPT));
    const all = queries.filter((query) => typeof query === "string").map((query) => ({ query }));
    return { all, active: all[active] ?? all[0] };
  } catch {
    return { all: [], active: undefined };
  }
}

/** The first words of the first comment, or what the query begins with. */
function title(query, at) {
  const comment = /^\s*#\s*(?:title:\s*)?(.+)$/m.exec(query)?.[1];
  const words = comment ?? query.replace(/^\s*(PREFIX|BASE)\b.*$/gim, "").trim();
  return words ? words.replace(/\s+/g, " ").slice(0, 28) : "Query " + (at + 1);
}

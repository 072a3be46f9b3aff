// The SPARQL editor: takes the place of the form that works without scripts. What is asked goes to the same address as
// every program's query. Nothing is loaded from elsewhere.

import { button, counted, element } from "./dom.js";
import { Service } from "./service.js";
import { Suggestions } from "./words.js";
import { Tabs } from "./tabs.js";
import { AnswerView, problemOf, troubleOn } from "./answer.js";
import { Terms } from "./terms.js";

const SLOW_MS = 150;
/** CodeMirror reads what was typed 80 ms later. */
const READ_MS = 100;
const FEWEST_LINES = matchMedia("(max-width: 48rem)").matches ? 9 : 16;
const MOST_LINES = 22;
const LONGEST_CHECKED = 100_000;

class Editor {
  constructor(place, Yasqe) {
    this.place = place;
    this.form = place.querySelector("#ask");
    this.area = place.querySelector("#query");
    this.section = document.querySelector("#answer");
    this.outcome = document.querySelector("#outcome");
    const graphs = [...this.form.querySelectorAll("input[type=hidden]")].map((field) => [field.name, field.value]);
    this.service = new Service(place.dataset.root, place.dataset.moment, graphs);
    this.vocabulary = { prefixes: {}, terms: [] };
    this.first = this.area.value;
    this.build(Yasqe);
  }

  build(Yasqe) {
    this.panel = element("div", [], { id: "query-panel", className: "query-panel" });
    this.panel.setAttribute("role", "tabpanel");
    this.panel.setAttribute("aria-label", "Query");
    this.tabs = new Tabs((before, after, focus) => this.turned(before, after, focus));
    this.area.replaceWith(this.panel);
    this.form.querySelector("label").remove();
    this.yasqe = yasqe(Yasqe, this.panel, () => this.run(), () => this.suggestions?.show(), () => this.escape());
    this.yasqe.on("change", () => this.edited());
    this.panel.addEventListener("input", () => { this.typed = performance.now(); });
    this.runButton = button("Run", () => this.run());
    this.cancelButton = button("Cancel", () => this.cancel(), { className: "quiet", hidden: true });
    this.copyButton = button("Copy link", () => this.copy(), { className: "quiet" });
    this.status = element("span", [], { className: "hint" });
    this.status.setAttribute("role", "status");
    this.clock = element("span", [], { className: "hint" });
    this.form.querySelector(".run").replaceChildren(this.runButton, this.cancelButton,
      button("Tidy", () => this.yasqe.autoformat(), { className: "quiet", title: "Break and indent the lines" }), this.copyButton, this.status, this.clock);
    this.form.prepend(this.tabs.root);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.run();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.yasqe.hasFocus()) {
        this.escape();
      }
    });
    this.place.classList.add("alive");
  }

  async begin() {
    const asked = this.place.dataset.asked;
    if (asked || !this.tabs.active) {
      this.tabs.open(this.first);
    } else {
      this.tabs.choose(this.tabs.active);
    }
    if (asked) {
      this.section.hidden = false;
    }
    this.learned = this.learn();
    const trouble = asked && this.outcome.querySelector(".trouble");
    if (trouble) {
      await this.learned;
      this.take(troubleOn(trouble, this.first));
    } else if (asked) {
      this.run();
    }
  }

  /** The words of the release; the editor works before they are here. */
  async learn() {
    this.vocabulary = await this.service.terms().catch(() => this.vocabulary);
    this.suggestions = new Suggestions(this.yasqe, this.service, this.vocabulary);
    const beside = document.querySelector("#beside");
    beside.append(new Terms(this.vocabulary, this.suggestions, this.yasqe).root);
    const insert = document.querySelector("#insert");
    insert.hidden = false;
    insert.addEventListener("submit", (event) => event.preventDefault());
    insert.addEventListener("picked", (event) => {
      this.suggestions.insertHere(this.suggestions.thing(event.detail.slug));
      event.target.value = "";
      this.yasqe.focus();
    });
  }

  turned(before, after, focus) {
    if (before) {
      before.history = this.yasqe.getDoc().getHistory();
    }
    this.turning = true;
    this.yasqe.setValue(after.query);
    this.turning = false;
    this.yasqe.getDoc().clearHistory();
    if (after.history) {
      this.yasqe.getDoc().setHistory(after.history);
    }
    this.grow();
    this.show(after);
    this.told();
    if (focus) {
      this.yasqe.focus();
    }
  }

  /** As high as the query, within bounds. */
  grow() {
    const lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, this.yasqe.getDoc().lineCount() + 1));
    this.yasqe.setSize(null, Math.round(lines * this.yasqe.defaultTextHeight()) + 10);
  }

  edited() {
    this.unmark();
    this.grow();
    if (!this.turning) {
      this.tabs.edited(this.yasqe.getValue());
    }
  }

  /* Running */

  /** Until the editor knows what was typed last: who runs at once wants all of it. */
  async read() {
    const left = READ_MS - (performance.now() - (this.typed ?? -READ_MS));
    if (left > 0) {
      await new Promise((done) => setTimeout(done, left));
    }
  }

  async run() {
    await this.read();
    const tab = this.tabs.active;
    const query = tab.query;
    if (!query.trim()) {
      this.say("Write a query first.");
      return;
    }
    tab.stop?.();
    this.suggestions?.close();
    const control = new AbortController();
    tab.stop = () => control.abort();
    tab.running = performance.now();
    this.unmark();
    this.told();
    this.address(query);
    try {
      tab.answer = await this.service.answer(query, control.signal);
    } catch (failed) {
      if (failed.name === "AbortError") {
        return;
      }
      tab.answer = problemOf(failed);
    }
    await this.learned;
    this.take(tab.answer, tab);
  }

  /** An answer has come, with the page or later. */
  take(answer, tab = this.tabs.active) {
    tab.answer = answer;
    tab.running = 0;
    tab.view = null;
    if (tab === this.tabs.active) {
      this.show(tab);
      this.told();
      const { problem } = answer;
      if (problem?.line) {
        this.mark(problem.line, problem.column);
      }
      this.say(problem ? problem.title + "." : tab.answer.kind === "verdict" ? "Answered." : counted(tab.answer.rows.length, tab.answer.kind === "graph" ? "statement" : "row") + ".",
        element("a", "Go to the answer", { href: "#answer-title" }));
    }
  }

  /** Closes what is open, and cancels if nothing is. */
  escape() {
    if (this.yasqe.state.completionActive) {
      this.suggestions.close();
    } else if (this.tabs.active.running) {
      this.cancel();
    }
  }

  cancel() {
    const tab = this.tabs.active;
    tab.stop?.();
    tab.running = 0;
    this.told();
    this.say("Cancelled: the service stops the query.");
  }

  /** Which buttons there are, and since when it runs. */
  told() {
    const running = this.tabs.active?.running;
    this.cancelButton.hidden = !running;
    this.runButton.disabled = Boolean(running);
    this.section.setAttribute("aria-busy", String(Boolean(running)));
    clearInterval(this.ticking);
    this.clock.textContent = "";
    if (running) {
      setTimeout(() => this.tabs.active.running === running && this.say("Running. Escape cancels."), SLOW_MS);
      this.ticking = setInterval(() => {
        this.clock.textContent = Math.floor((performance.now() - running) / 1000) + " s";
      }, 1000);
    } else {
      this.say("");
    }
  }

  show(tab) {
    if (!tab.answer) {
      // What came with the page is of the query that the page was asked for.
      this.section.hidden = !(this.place.dataset.asked && tab.query === this.first);
      return;
    }
    tab.view ??= new AnswerView(tab.answer, this.service, this.vocabulary.prefixes, (line, column) => this.goTo(line, column), (query) => {
      this.yasqe.setValue(query);
      this.run();
    }, (prefix) => {
      this.suggestions.need(prefix + ":");
      this.run();
    });
    this.section.hidden = false;
    delete this.place.dataset.asked;
    this.outcome.replaceChildren(tab.view.root);
  }

  /* Places of the query */

  goTo(line, column) {
    this.mark(line, column);
    this.yasqe.focus();
    this.yasqe.getDoc().setCursor({ line: line - 1, ch: Math.max(0, column - 1) });
  }

  mark(line, column) {
    this.unmark();
    const doc = this.yasqe.getDoc();
    const text = doc.getLine(line - 1);
    if (text === undefined) {
      return;
    }
    const from = Math.min(Math.max(0, column - 1), Math.max(0, text.length - 1));
    const length = /^(\w+|\S)?/.exec(text.slice(from))[0].length || 1;
    this.marked = [
      doc.markText({ line: line - 1, ch: from }, { line: line - 1, ch: from + length }, { className: "wrong-here" }),
      { clear: () => doc.removeLineClass(line - 1, "background", "wrong-line") },
    ];
    doc.addLineClass(line - 1, "background", "wrong-line");
  }

  unmark() {
    this.marked?.forEach((mark) => mark.clear());
    this.marked = null;
  }

  /* Addresses */

  address(query) {
    const asked = new URLSearchParams(location.search);
    if (asked.has("question") && query === this.first) {
      return;
    }
    history.replaceState(null, "", this.service.address(query) || this.service.to("/sparql"));
  }

  async copy() {
    const address = this.service.address(this.tabs.active.query);
    if (!address) {
      this.say("The query is too long for a link.");
      return;
    }
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      this.say("Link copied.");
    } catch {
      this.address(this.tabs.active.query);
      this.say("The address of this page is the link.");
    }
  }

  say(...words) {
    this.status.replaceChildren(...words.flatMap((word) => [word, " "]));
  }
}

/** YASQE with everything switched off that would leave the page or this service. */
function yasqe(Yasqe, place, run, suggest, close) {
  Yasqe.defaults.autocompleters = [];
  Yasqe.defaults.prefixCcApi = "";
  const made = new Yasqe(place, {
    value: "",
    autocompleters: [],
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    createShortLink: undefined,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "",
    queryingDisabled: "The page asks itself.",
    inputStyle: "contenteditable",
    screenReaderLabel: "Query in SPARQL",
    spellcheck: false,
    // Tab leaves the editor, as it leaves every other field.
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-Space": suggest, "Ctrl-S": false, "Shift-Ctrl-F": false, Esc: close },
  });
  // It reads the query from its first line at every change.
  const check = made.checkSyntax;
  made.checkSyntax = () => made.getDoc().getValue().length < LONGEST_CHECKED && check();
  const field = made.getInputField();
  field.setAttribute("role", "textbox");
  field.setAttribute("aria-multiline", "true");
  field.setAttribute("aria-describedby", "keys");
  return made;
}

async function loaded(source) {
  await new Promise((done, failed) => document.head.append(
    element("script", [], { src: source, onload: done, onerror: () => failed(new Error(source + " cannot be loaded")) })));
  return window.Yasqe.Yasqe ?? window.Yasqe.default ?? window.Yasqe;
}

const place = document.querySelector("#editor");
if (place) {
  await new Editor(place, await loaded(place.dataset.yasqe + ".js")).begin();
}

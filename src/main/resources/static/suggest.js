// Suggestions for text fields: a combobox as ARIA Authoring Practices describe it ("List autocomplete with manual
// selection"). A field with data-go leads to what is chosen; one with data-pick puts the chosen identifier into the
// hidden field of that name, and what is typed stays what is searched for. Without this script the fields work too.

const PATIENCE_MS = 120;
const SHORTEST = 1;

class Suggestions {
  constructor(field) {
    this.field = field;
    this.list = document.createElement("ul");
    this.list.id = field.id + "-suggestions";
    this.list.className = "suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Suggestions");
    this.list.hidden = true;
    const holder = document.createElement("div");
    holder.className = "combobox";
    field.replaceWith(holder);
    holder.append(field, this.list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", this.list.id);
    this.items = [];
    this.active = -1;
    this.typed = 0;
    field.addEventListener("input", () => this.later());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.clicked(event));
  }

  get hidden() {
    const name = this.field.dataset.pick;
    return name ? this.field.form.elements.namedItem(name) : null;
  }

  later() {
    if (this.hidden) {
      this.hidden.value = "";
    }
    clearTimeout(this.typed);
    this.typed = setTimeout(() => this.ask(), PATIENCE_MS);
  }

  async ask() {
    const words = this.field.value.trim();
    this.asking?.abort();
    if (words.length < SHORTEST) {
      this.close();
      return;
    }
    this.asking = new AbortController();
    const moment = this.field.dataset.moment;
    const kind = this.field.dataset.kind;
    const address = this.field.dataset.suggest + "?q=" + encodeURIComponent(words)
      + (kind ? "&kind=" + encodeURIComponent(kind) : "") + (moment ? "&" + moment : "");
    try {
      const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: this.asking.signal });
      this.show(answer.ok ? (await answer.json()).items : []);
    } catch (stopped) {
      if (stopped.name !== "AbortError") {
        this.show([]);
      }
    }
  }

  show(items) {
    this.items = items;
    this.active = -1;
    this.list.replaceChildren(...items.map((item, at) => this.option(item, at)));
    this.mark();
    const open = items.length > 0 && document.activeElement === this.field;
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
  }

  option(item, at) {
    const option = document.createElement("li");
    option.id = this.list.id + "-" + at;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.at = String(at);
    const name = document.createElement("span");
    name.textContent = item.label;
    name.dir = "auto";
    option.append(name);
    const more = [item.match?.text !== item.label ? item.match?.text : "", item.kinds?.join(", ")].filter(Boolean);
    if (more.length > 0) {
      const small = document.createElement("small");
      small.textContent = more.join(" · ");
      option.append(small);
    }
    return option;
  }

  key(event) {
    const open = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!open) {
        this.ask();
      } else {
        const step = event.key === "ArrowDown" ? 1 : -1;
        const places = this.items.length + 1;
        this.active = ((this.active + 1 + step + places) % places) - 1;
        this.mark();
      }
      event.preventDefault();
    } else if (event.key === "Escape" && open) {
      this.close();
      event.preventDefault();
    } else if (event.key === "Enter" && open && this.active >= 0) {
      this.take(this.items[this.active]);
      event.preventDefault();
    }
  }

  mark() {
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === this.active)));
    if (this.active >= 0) {
      this.field.setAttribute("aria-activedescendant", this.list.children[this.active].id);
      this.list.children[this.active].scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  clicked(event) {
    const option = event.target.closest("[role=option]");
    if (option) {
      this.take(this.items[Number(option.dataset.at)]);
    }
  }

  take(item) {
    this.close();
    this.field.value = item.label;
    if (this.hidden) {
      this.hidden.value = item.slug;
      this.field.dispatchEvent(new CustomEvent("picked", { bubbles: true, detail: item }));
    } else if (this.field.dataset.go) {
      const moment = this.field.dataset.moment;
      location.assign(this.field.dataset.go + item.slug.split("/").map(encodeURIComponent).join("/")
        + (moment ? "?" + moment : ""));
    }
  }

  close() {
    this.asking?.abort();
    clearTimeout(this.typed);
    this.list.hidden = true;
    this.active = -1;
    this.mark();
    this.field.setAttribute("aria-expanded", "false");
  }
}

document.querySelectorAll("input[data-suggest]").forEach((field) => new Suggestions(field));

// Small things that every part of the editor needs. Text is put into the page as text and never as HTML.

const SVG = "http://www.w3.org/2000/svg";

export function element(name, content = [], properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[].concat(content));
  return made;
}

export function button(words, action, properties = {}) {
  const made = element("button", words, { type: "button", ...properties });
  made.addEventListener("click", action);
  return made;
}

export function shape(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

/** A choice with its label. */
export function choice(label, options, chosen, changed) {
  const select = element("select", options.map(([value, words]) =>
    element("option", words, { value, selected: value === chosen })));
  select.addEventListener("change", () => changed(select.value));
  return element("label", [label + " ", select]);
}

/** A group of buttons of which one is pressed. */
export function switches(label, options, chosen, changed) {
  const group = element("div", options.map(([value, words]) => {
    const made = button(words, () => changed(value));
    made.setAttribute("aria-pressed", String(value === chosen));
    return made;
  }), { className: "switches" });
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  return group;
}

/** Leads nowhere but to pages of the web. */
export function safe(address) {
  return /^(\/(?!\/)|https?:\/\/)/.test(address) ? address : "";
}

export function number(value) {
  return value.toLocaleString("en");
}

export function counted(count, one) {
  return number(count) + " " + (count === 1 ? one : one + "s");
}

export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  element("a", [], { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The colours of the style as they are now, light or dark. */
export function colours(...names) {
  return Object.fromEntries(names.map((name) => {
    const probe = element("span", [], { className: "editor-colour " + name });
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return [name, colour];
  }));
}

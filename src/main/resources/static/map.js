// Moves a map and brings it closer: by dragging, with two fingers, with Ctrl and the wheel, with keys and with buttons.
// Only the part of the picture that is seen changes; without this script all of it is.

const CLOSEST = 16;
const STEP = 1.5;
const MOVE = 0.15;
const DRAG = 4;
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

class MovableMap {
  constructor(figure) {
    this.box = figure.querySelector(".scroll");
    this.svg = this.box.querySelector("svg");
    const [x, y, w, h] = this.svg.getAttribute("viewBox").split(" ").map(Number);
    this.whole = { x, y, w, h };
    this.dots = [...this.svg.querySelectorAll("circle.area")].map((dot) => [dot, Number(dot.getAttribute("r"))]);
    this.patterns = [...this.svg.querySelectorAll("pattern")]
      .map((pattern) => [pattern, pattern.getAttribute("patternTransform") ?? ""]);
    this.fingers = new Map();
    this.tools(figure);
    this.listen();
    this.show(this.whole);
  }

  tools(figure) {
    const tools = figure.querySelector(".map-tools");
    this.closer = button("+", "Closer", () => this.zoom(STEP));
    this.further = button("−", "Further away", () => this.zoom(1 / STEP));
    this.all = button("All", "All of the map", () => this.show(this.whole));
    this.times = document.createElement("output");
    tools.append(this.closer, this.further, this.all, this.times);
  }

  listen() {
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.svg.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.svg.addEventListener("dblclick", (event) => this.zoom(STEP, this.at(event)));
    this.svg.addEventListener("pointerdown", (event) => this.down(event));
    this.svg.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"]) {
      this.svg.addEventListener(end, (event) => this.fingers.delete(event.pointerId));
    }
    this.svg.addEventListener("click", (event) => this.clicked(event), { capture: true });
    this.svg.addEventListener("dragstart", (event) => event.preventDefault());
    this.svg.addEventListener("focusin", (event) => this.reveal(event.target));
  }

  // Never further away than the whole, never beside it.
  show({ x, y, w }) {
    const { whole } = this;
    const width = Math.min(whole.w, Math.max(whole.w / CLOSEST, w));
    const factor = width / whole.w;
    const height = whole.h * factor;
    this.seen = {
      x: Math.min(whole.x + whole.w - width, Math.max(whole.x, x)),
      y: Math.min(whole.y + whole.h - height, Math.max(whole.y, y)),
      w: width,
      h: height,
    };
    this.svg.setAttribute("viewBox", `${this.seen.x} ${this.seen.y} ${width} ${height}`);
    this.dots.forEach(([dot, radius]) => dot.setAttribute("r", radius * factor));
    this.patterns.forEach(([pattern, turned]) => pattern.setAttribute("patternTransform", `${turned} scale(${factor})`.trim()));
    this.svg.classList.toggle("closer", factor < 1);
    this.times.value = factor < 1 ? `${Number((1 / factor).toFixed(1))} ×` : "";
    this.closer.disabled = factor <= 1 / CLOSEST;
    this.further.disabled = factor === 1;
    this.all.disabled = factor === 1;
  }

  // What is at a point stays there.
  zoom(times, point = this.middle()) {
    const { x, y, w } = this.seen;
    const width = Math.min(this.whole.w, Math.max(this.whole.w / CLOSEST, w / times));
    const factor = width / w;
    this.show({ x: point.x - (point.x - x) * factor, y: point.y - (point.y - y) * factor, w: width });
  }

  shift(right, down) {
    this.show({ ...this.seen, x: this.seen.x + right, y: this.seen.y + down });
  }

  middle() {
    return { x: this.seen.x + this.seen.w / 2, y: this.seen.y + this.seen.h / 2 };
  }

  // Where on the map a pointer is.
  at({ clientX, clientY }) {
    return new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM().inverse());
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (KEYS[event.key]) {
      const [right, down] = KEYS[event.key];
      this.shift(right * this.seen.w * MOVE, down * this.seen.h * MOVE);
    } else if (event.key === "+" || event.key === "=") {
      this.zoom(STEP);
    } else if (event.key === "-") {
      this.zoom(1 / STEP);
    } else if (event.key === "0") {
      this.show(this.whole);
    } else {
      return;
    }
    event.preventDefault();
  }

  // The wheel alone scrolls the page, as everywhere.
  wheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.zoom(STEP ** (-Math.sign(event.deltaY) / 2), this.at(event));
    }
  }

  down(event) {
    if (event.button === 0) {
      this.fingers.set(event.pointerId, event);
      this.dragged = this.fingers.size > 1;
      this.from = event;
    }
  }

  move(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    if (!this.dragged && distance(event, this.from) < DRAG) {
      return;
    }
    this.dragged = true;
    this.svg.setPointerCapture(event.pointerId);
    const was = this.at(before);
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      this.zoom(distance(event, other) / Math.max(1, distance(before, other)), this.at(other));
    } else {
      const is = this.at(event);
      this.shift(was.x - is.x, was.y - is.y);
    }
    this.fingers.set(event.pointerId, event);
  }

  // Who drags does not want to go where a state leads.
  clicked(event) {
    if (this.dragged) {
      event.preventDefault();
      event.stopPropagation();
      this.dragged = false;
    }
  }

  // What the keyboard reaches is seen.
  reveal(link) {
    const bounds = link.getBBox();
    const [x, y] = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
    const { seen } = this;
    if (x < seen.x || x > seen.x + seen.w || y < seen.y || y > seen.y + seen.h) {
      this.show({ ...seen, x: x - seen.w / 2, y: y - seen.h / 2 });
    }
  }
}

function distance(one, other) {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function button(text, label, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = text;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
}

document.querySelectorAll(".worldmap").forEach((figure) => new MovableMap(figure));

// What a movable picture shows: the picture of the page, and the steps that were taken from it. The same steps lead to
// the same picture, so that the last can be taken back and all of them can be written into an address.

export const MOST_THINGS = 80;
const MOST_STEPS = 200;
const FARTHEST = 20_000;
const ROW = 60;
const BESIDE = 90;
const KINDS = ["expand", "hide", "move", "pin", "loosen", "tidy"];

/** Whether a box stands for several things that are not drawn. */
export function isCluster(box) {
  return box.kind === "cluster";
}

/** The name of a line: things have one line between them, in whichever direction. */
export function between(one, other) {
  return [one, other].sort().join("~");
}

/** Steps as they stand in an address: "expand:estonia;move:france,120,-40;hide:estonia~france". */
export function written(steps) {
  return steps.map((step) => [step.kind, [step.id, step.x, step.y].filter((part) => part !== undefined).join(",")])
    .map(([kind, rest]) => (rest ? kind + ":" + rest : kind)).join(";");
}

/** What is no step is left out: addresses are typed and cut off. */
export function read(text) {
  return text.split(";").slice(0, MOST_STEPS).map((part) => {
    const [kind, rest = ""] = part.split(":");
    const [id, x, y] = rest.split(",");
    return { kind, ...(id ? { id } : {}), ...(x === undefined ? {} : { x: Number(x), y: Number(y) }) };
  }).filter((step) => KINDS.includes(step.kind)
    && (step.kind === "tidy" || step.id)
    && (step.kind !== "move" || (Math.abs(step.x) <= FARTHEST && Math.abs(step.y) <= FARTHEST)));
}

/** What is told of something that was published while the page was open. */
export function isOfAnother(release) {
  return "Release " + release + " has been published since this page was opened, and what was loaded now is of it. "
    + "Reload the page to see all of it.";
}

/** A picture after some steps. */
class Drawn {
  constructor(picture) {
    this.things = new Map();
    this.lines = new Map();
    this.told = "";
    this.release = picture.release;
    picture.boxes.forEach((box) => this.put(box, box));
    picture.lines.forEach((line) => this.lines.set(between(line.source, line.target), line));
  }

  put(box, { x, y }) {
    this.things.set(box.id, { ...box, x, y, home: { x, y }, pinned: false, hidden: false });
  }

  expand({ id }, pictures) {
    const from = this.things.get(id);
    const picture = pictures.get(from?.expand);
    if (!from || !picture) {
      return;
    }
    const fresh = picture.boxes.filter((box) => !isCluster(box) && !this.things.has(box.id));
    const free = MOST_THINGS - [...this.things.values()].filter((thing) => !isCluster(thing)).length;
    // What a cluster stands for comes as a whole or not at all, so that what is left of it is told rightly.
    const room = isCluster(from) && fresh.length > free ? [] : fresh.slice(0, Math.max(0, free));
    const isOpened = isCluster(from) && room.length === fresh.length;
    const rest = isOpened ? picture.boxes.filter(isCluster) : [];
    if (isOpened) {
      this.things.delete(id);
      rest.forEach((box) => this.things.set(box.id, { ...from, ...box, x: from.x, y: from.y }));
    }
    // What was hidden and is asked for again comes back.
    const back = picture.boxes.map((box) => this.things.get(box.id)).filter((thing) => thing?.hidden);
    back.forEach((thing) => { thing.hidden = false; });
    room.forEach((box) => this.put({ ...box, end: false }, this.free(from, box)));
    const lines = picture.lines.filter((line) => this.things.has(line.source) && this.things.has(line.target)
      && !this.lines.has(between(line.source, line.target)));
    lines.forEach((line) => this.lines.set(between(line.source, line.target), line));
    this.told = [
      room.length + back.length === 0 && lines.length === 0 ? (fresh.length === 0 ? "Everything was already there." : "")
        : count(room.length + back.length, "thing") + " and " + count(lines.length, "connection") + " were added.",
      picture.release === this.release ? "" : isOfAnother(picture.release),
      picture.left,
      rest.length > 0 ? rest.map((box) => box.label).join(", ") + ": expand again for the next." : "",
      room.length < fresh.length
        ? count(fresh.length - room.length, "thing") + " left out: the picture holds " + MOST_THINGS + "." : "",
    ].filter(Boolean).join(" ");
  }

  hide({ id }) {
    const thing = this.things.get(id) ?? this.lines.get(id);
    if (thing) {
      thing.hidden = true;
      this.told = "Hidden: " + (thing.sentence ?? thing.label) + ".";
    }
  }

  move({ id, x, y }) {
    const thing = this.things.get(id);
    if (thing) {
      Object.assign(thing, { x, y });
      this.told = "Moved: " + thing.label + ".";
    }
  }

  pin({ id }) {
    this.hold(id, true, "Pinned, it stays where it is: ");
  }

  loosen({ id }) {
    this.hold(id, false, "Let go: ");
  }

  hold(id, pinned, words) {
    const thing = this.things.get(id);
    if (thing) {
      thing.pinned = pinned;
      this.told = words + thing.label + ".";
    }
  }

  tidy() {
    [...this.things.values()].filter((thing) => !thing.pinned).forEach((thing) => Object.assign(thing, thing.home));
    this.told = "Everything that is not pinned is back in its place.";
  }

  /** The free place nearest to a thing, to its right first. */
  free(from, box) {
    const taken = [...this.things.values()];
    for (let ring = 0; ring < 40; ring++) {
      for (const way of [1, -1]) {
        for (let row = -ring; row <= ring; row++) {
          const x = from.x + way * (box.width + BESIDE + Math.floor(ring / 6) * (box.width + 40));
          const y = from.y + row * ROW;
          if (taken.every((other) => Math.abs(other.x - x) > (other.width + box.width) / 2 + 12
              || Math.abs(other.y - y) > (other.height + box.height) / 2 + 8)) {
            return { x, y };
          }
        }
      }
    }
    return { x: from.x + box.width, y: from.y + 40 * ROW };
  }

  /** What one sees. */
  seen() {
    const things = [...this.things.values()].filter((thing) => !thing.hidden);
    const isSeen = (id) => this.things.has(id) && !this.things.get(id).hidden;
    const lines = [...this.lines].filter(([, line]) => !line.hidden && isSeen(line.source) && isSeen(line.target))
      .map(([id, line]) => ({ ...line, id }));
    return { things, lines, hidden: this.things.size - things.length + this.lines.size - lines.length, told: this.told };
  }
}

export function count(number, word) {
  return number + " " + word + (number === 1 ? "" : "s");
}

/** A picture that one takes steps from. */
export class Steps {
  /**
   * @param picture what the page shows
   * @param load gives the picture at an address
   */
  constructor(picture, load) {
    this.picture = picture;
    this.load = load;
    this.pictures = new Map();
    this.taken = [];
  }

  /** What is seen now. */
  seen() {
    return this.drawn().seen();
  }

  /** Takes a step; what is expanded has to be loaded first. */
  async take(step) {
    if (step.kind === "expand") {
      const address = this.drawn().things.get(step.id)?.expand;
      if (!address) {
        return;
      }
      if (!this.pictures.has(address)) {
        this.pictures.set(address, await this.load(address));
      }
    }
    this.taken.push(step);
  }

  /** Takes back the last step, and tells whether there was one. */
  back() {
    return this.taken.pop() !== undefined;
  }

  drawn() {
    // Lines are marked as hidden in copies.
    const drawn = new Drawn({ ...this.picture, lines: this.picture.lines.map((line) => ({ ...line })) });
    const pictures = new Map([...this.pictures].map(([address, picture]) =>
      [address, { ...picture, lines: picture.lines.map((line) => ({ ...line })) }]));
    this.taken.forEach((step) => drawn[step.kind](step, pictures));
    return drawn;
  }
}

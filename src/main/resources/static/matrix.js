// Arrow keys go from number to number of a matrix, and the heads of the column under the pointer stand out. One number
// is in the tab order at a time; without this script all are.

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

class MatrixKeys {
  constructor(table) {
    this.table = table;
    this.rows = [...table.tBodies[0].rows].map((row) => [...row.cells]);
    this.links = [...table.querySelectorAll("td a")];
    this.links.forEach((link, at) => { link.tabIndex = at === 0 ? 0 : -1; });
    table.addEventListener("keydown", (event) => this.key(event));
    table.addEventListener("focusin", (event) => this.focused(event));
    table.addEventListener("pointerover", (event) => this.over(event.target.closest("td, th")));
    table.addEventListener("pointerleave", () => this.over(null));
  }

  key(event) {
    const cell = event.target.closest("td");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const next = STEPS[event.key] ? this.beyond(cell, STEPS[event.key]) : this.end(cell, event.key);
    if (next) {
      next.focus();
      next.closest("td").scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    if (next || STEPS[event.key]) {
      event.preventDefault();
    }
  }

  // The next filled cell that way; empty ones are passed over.
  beyond(cell, [down, right]) {
    let row = cell.parentElement.sectionRowIndex + down;
    let column = cell.cellIndex + right;
    while (this.rows[row]?.[column]) {
      const link = this.rows[row][column].querySelector("td > a");
      if (link) {
        return link;
      }
      row += down;
      column += right;
    }
    return null;
  }

  end(cell, key) {
    const links = [...cell.parentElement.querySelectorAll("td > a")];
    return key === "Home" ? links[0] : key === "End" ? links.at(-1) : null;
  }

  focused(event) {
    const link = event.target.closest("td a");
    if (link) {
      this.links.forEach((other) => { other.tabIndex = other === link ? 0 : -1; });
      this.over(link.closest("td"));
    }
  }

  over(cell) {
    this.table.querySelectorAll("thead .here").forEach((head) => head.classList.remove("here"));
    if (cell && cell.cellIndex > 0) {
      this.table.tHead.rows[0].cells[cell.cellIndex]?.classList.add("here");
    }
  }
}

document.querySelectorAll(".matrix table").forEach((table) => {
  new MatrixKeys(table);
  document.querySelectorAll(".keys").forEach((hint) => { hint.hidden = false; });
});

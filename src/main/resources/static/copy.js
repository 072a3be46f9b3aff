// A button beside each piece of code that copies it. Where the browser does not let pages copy, there is none.

const TOLD_MS = 2000;

function button(code) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "copy quiet";
  made.textContent = "Copy";
  made.setAttribute("aria-live", "polite");
  made.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      made.textContent = "Copied";
    } catch {
      made.textContent = "Select and copy it by hand";
    }
    setTimeout(() => { made.textContent = "Copy"; }, TOLD_MS);
  });
  return made;
}

if (navigator.clipboard) {
  for (const code of document.querySelectorAll("[data-copy]")) {
    const holder = document.createElement("div");
    holder.className = "copyable";
    code.replaceWith(holder);
    holder.append(code, button(code));
  }
}

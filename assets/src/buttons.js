// A row of buttons over a drawing; they exist only where the script does.
export function buttons(region, named) {
  const row = document.createElement("div");
  row.className = "buttons";
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", "Zoom");
  for (const [sign, words, act] of named) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.title = words;
    // A sign is read aloud as what it does; a word as it stands.
    if (sign.length === 1) button.setAttribute("aria-label", words);
    button.addEventListener("click", act);
    row.append(button);
  }
  region.before(row);
}

export function keys(region, acts) {
  region.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

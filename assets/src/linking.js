// Words and the facts read from them light up together: point at one, or click it and it stays.
export function linked(page) {
  const words = [...page.querySelectorAll("mark[data-facts]")];
  const facts = [...page.querySelectorAll("[data-fact]")];
  const of = (mark) => mark.dataset.facts.split(" ");
  const light = (ids, name) => {
    words.forEach((mark) => mark.classList.toggle(name, of(mark).some((id) => ids.includes(id))));
    facts.forEach((fact) => fact.classList.toggle(name, ids.includes(fact.id)));
  };
  const point = (ids) => () => light(ids, "pointed");
  words.forEach((mark) => {
    mark.addEventListener("mouseenter", point(of(mark)));
    mark.addEventListener("mouseleave", point([]));
    mark.addEventListener("click", () => {
      light(of(mark), "held");
      const hidden = page.querySelector(`[id="${of(mark)[0]}"]`)?.closest("details");
      if (hidden) hidden.open = true;
    });
  });
  facts.forEach((fact) => {
    fact.addEventListener("mouseenter", point([fact.id]));
    fact.addEventListener("mouseleave", point([]));
    fact.addEventListener("click", () => light([fact.id], "held"));
  });
  const arrived = location.hash.slice(1);
  if (facts.some((fact) => fact.id === arrived)) light([arrived], "held");
}

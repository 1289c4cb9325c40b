// A line of time that is stretched; it is scrolled like any wide thing.
import { buttons, keys } from "./buttons.js";

export function stretchable(region) {
  const svg = region.querySelector("svg");
  const now = svg.querySelector(".now");
  let scale = 1;
  const middle = (at) => { region.scrollLeft = at * svg.clientWidth - region.clientWidth / 2; };
  const to = (wanted) => {
    const at = (region.scrollLeft + region.clientWidth / 2) / svg.clientWidth;
    scale = Math.min(40, Math.max(1, wanted));
    svg.style.width = `${scale * 100}%`;
    middle(at);
  };
  const today = () => { middle(parseFloat(now.getAttribute("x1")) / 100); };
  buttons(region, [["+", "Stretch", () => to(scale * 1.6)], ["−", "Shrink", () => to(scale / 1.6)], ["Day", "To the day of knowledge", today], ["All", "The whole line", () => to(1)]]);
  keys(region, { "+": () => to(scale * 1.6), "=": () => to(scale * 1.6), "-": () => to(scale / 1.6), 0: () => to(1) });
  today();
}

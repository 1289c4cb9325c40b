// A map that is moved and zoomed by hand, wheel (with Ctrl), fingers, buttons and keys.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { buttons, keys } from "./buttons.js";

// Circles shrink more slowly than the map grows, so that near places come apart and stay to be seen.
const shrunk = (size, scale) => size / scale ** 0.75;
// Words are as large on a phone as on a desk.
const LETTERS = 12;

export function moveable(region) {
  const svg = select(region).select("svg");
  const moved = svg.select("g");
  const [width, height] = svg.attr("viewBox").split(" ").slice(2).map(Number);
  let scale = 1;
  const zooming = zoom()
    .scaleExtent([1, 40])
    .extent([[0, 0], [width, height]])
    .translateExtent([[0, 0], [width, height]])
    // A wheel or one finger scrolls the page until it is clear that the map is meant.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 || scale > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      scale = transform.k;
      region.classList.toggle("moved", scale > 1);
      moved.attr("transform", transform);
      const unit = width / svg.node().clientWidth;
      const radius = (size) => shrunk(size, transform.k) * Math.sqrt(unit);
      moved.selectAll("circle").attr("r", function () { return radius(this.dataset.size); });
      moved.selectAll("text").style("font-size", `${(LETTERS * unit) / transform.k}px`).attr("x", function () { return +this.dataset.x + radius(this.dataset.size) + (3 * unit) / transform.k; }).attr("visibility", function () { return transform.k >= this.dataset.from * unit ? null : "hidden"; });
    });
  svg.call(zooming);
  const by = (factor) => svg.call(zooming.scaleBy, factor);
  const shift = (x, y) => svg.call(zooming.translateBy, x / scale, y / scale);
  // Begin where the events are.
  const whole = () => svg.call(zooming.transform, zoomIdentity);
  const [x, y, w, h] = region.dataset.moves.split(" ").map(Number);
  const near = () => {
    const k = Math.max(1, Math.min(5, width / w, height / h));
    svg.call(zooming.transform, zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(x + w / 2), -(y + h / 2)));
  };
  buttons(region, [["+", "Zoom in", () => by(1.6)], ["−", "Zoom out", () => by(1 / 1.6)], ["Events", "Where the events are", near], ["World", "The whole world", whole]]);
  keys(region, { "+": () => by(1.6), "=": () => by(1.6), "-": () => by(1 / 1.6), 0: whole, ArrowLeft: () => shift(60, 0), ArrowRight: () => shift(-60, 0), ArrowUp: () => shift(0, 40), ArrowDown: () => shift(0, -40) });
  if (w) near();
}

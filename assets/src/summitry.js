// What lies on top of the pages. Every page says everything without it.
import { moveable } from "./moving.js";
import { stretchable } from "./stretching.js";
import { linked } from "./linking.js";
import { droppable } from "./dropping.js";

const pages = document.querySelector("header nav");
const here = pages.querySelector("[aria-current]");
if (here) pages.scrollLeft = here.offsetLeft - pages.clientWidth / 2;
document.querySelectorAll("[data-moves]").forEach(moveable);
document.querySelectorAll("[data-stretches]").forEach(stretchable);
document.querySelectorAll("[data-linked]").forEach(linked);
document.querySelectorAll("[data-drop]").forEach(droppable);

// Makes what the pages load: one script and one map, from the pinned packages. Nothing here runs when pages are served.
import { readFileSync, writeFileSync, copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { geoEquirectangular, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

const here = import.meta.dirname;
const out = join(here, "../src/summitry/web/static");
const require = createRequire(import.meta.url);
const folder = (name) => join(here, "node_modules", name);

// Plate carrée, filled exactly: x = (east + 180) / 360 * 1000, y = (90 - north) / 180 * 500, which the pages reckon with.
function world() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-110m.json"), "utf8"));
  const path = geoPath(geoEquirectangular().scale(1000 / (2 * Math.PI)).translate([500, 250]).precision(0)).digits(1);
  const land = path(feature(atlas, atlas.objects.land));
  const borders = path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500"><path id="land" vector-effect="non-scaling-stroke" d="${land}"/><path id="borders" vector-effect="non-scaling-stroke" d="${borders}"/></svg>\n`;
}

// The licences of what is in the script and the map.
function licences() {
  const shipped = ["d3-color", "d3-dispatch", "d3-drag", "d3-ease", "d3-interpolate", "d3-selection", "d3-timer", "d3-transition", "d3-zoom", "world-atlas"];
  const texts = shipped.map((name) => {
    const { version } = JSON.parse(readFileSync(join(folder(name), "package.json"), "utf8"));
    return `${name} ${version}\n\n${readFileSync(join(folder(name), "LICENSE"), "utf8").trim()}\n`;
  });
  return `${texts.join("\n---\n\n")}\n---\n\nThe shapes of world.svg are Natural Earth's, which are in the public domain.\n`;
}

await build({
  entryPoints: [join(here, "src/summitry.js")],
  outfile: join(out, "summitry.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "none",
  banner: { js: "/* Built by assets/build.js; licences in licences.txt. */" },
});
writeFileSync(join(out, "world.svg"), world());
writeFileSync(join(out, "licences.txt"), licences());

// axe-core is for the tests alone.
const vendor = join(here, "../tests/web/vendor");
mkdirSync(vendor, { recursive: true });
copyFileSync(join(folder("axe-core"), "axe.min.js"), join(vendor, "axe.min.js"));
copyFileSync(join(folder("axe-core"), "LICENSE"), join(vendor, "axe-LICENSE.txt"));

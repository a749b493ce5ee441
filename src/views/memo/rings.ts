/**
 * The rings of a memo as one SVG: the attacked state in the middle, each other state on the ring of its strongest duty, with its name
 * beside it. It takes its colours from the text around it, and draws a weaker duty with a weaker line.
 */
import type { Memo } from "../../model/results/memo.ts";
import { escapeMarkup as escaped } from "../escape.ts";
import { capital } from "../words.ts";

type Diagram = NonNullable<Memo["diagram"]>;
type Dot = Diagram["rings"][number]["dots"][number];

const [WIDTH, MIDDLE, NAMES] = [680, 190, 430];
/** The radius of the innermost ring, and the distance of one from the next. */
const [INNER, STEP] = [52, 34];
/** Keeps a ring's name legible where a line runs through it. */
const HALO = 'stroke="Canvas" stroke-width="4" paint-order="stroke"';
/** The height of a line of names. */
const ROW = 21;

/** Strokes of the rings, which tell the law: whole if it binds, broken if it permits, dotted if it is political. */
const STROKES: Readonly<Record<Diagram["rings"][number]["id"], string>> = {
  must: 'stroke-width="1.8"',
  own: 'stroke-width="1.2" stroke-dasharray="12 3"',
  may: 'stroke-width="1.2" stroke-dasharray="6 4"',
  political: 'stroke-width="1.4" stroke-dasharray="1 5" stroke-linecap="round"',
  consult: 'stroke-width="0.7"',
};

export function ringsSvg({ attackers, attacked, rings, apart, label }: Diagram): string {
  const placed = rings.flatMap(({ dots }, at) => dots.map((dot) => ({ dot, radius: INNER + at * STEP })));
  const outer = INNER + (rings.length - 1) * STEP;
  const height = Math.max(2 * outer + 40, (placed.length + 1) * ROW + 20);
  const middle = height / 2;
  const below = apart.map(({ label: name, dots }, at) => ({ y: height + at * ROW + 4, text: `${name}: ${dots.map(nameOf).join(", ")}` }));
  const parts = [
    ...rings.map(({ id }, at) => `<circle cx="${MIDDLE}" cy="${middle}" r="${INNER + at * STEP}" fill="none" ${STROKES[id]}/>`),
    ...rings.map(({ label: name }, at) =>
      words(MIDDLE, middle - INNER - at * STEP + 13, name, `text-anchor="middle" font-size="10" ${HALO}`),
    ),
    // An act from within has no attacker, and no arrow.
    ...(attackers.length === 0
      ? []
      : [
          `<path d="M14 ${middle - 8}L${MIDDLE - 22} ${middle}" stroke-width="1.6" fill="none" marker-end="url(#strike)"/>`,
          words(8, middle - 16, attackers.join(", "), 'font-size="12" font-weight="600"'),
        ]),
    `<circle cx="${MIDDLE}" cy="${middle}" r="7" fill="currentColor"/>`,
    words(MIDDLE, middle + 22, attacked.join(", "), 'text-anchor="middle" font-size="12" font-weight="600"'),
    ...placed.map((one, at) => dotParts(one.dot, one.radius, middle, offsetOf(at))),
    ...below.map(({ y, text }) => words(8, y + 12, text, 'font-size="11"')),
  ];
  const whole = height + below.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" role="img" aria-label="${escaped(label)}" stroke="currentColor" font-family="system-ui, sans-serif"><title>${escaped(label)}</title><defs><marker id="strike" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="currentColor" stroke="none"/></marker></defs>${parts.join("")}</svg>`;
}

/** The lines of names from the middle outwards: 0, 1, -1, 2, -2 rows. */
const offsetOf = (at: number): number => Math.ceil(at / 2) * ROW * (at % 2 === 0 ? 1 : -1);

/** A state on its ring, a line to its name, and the name. */
function dotParts(dot: Dot, radius: number, middle: number, offset: number): string {
  const reach = Math.min(Math.abs(offset), radius) * Math.sign(offset);
  const [x, y] = [MIDDLE + Math.sqrt(radius * radius - reach * reach), middle + reach];
  const form = {
    sure: 'fill="currentColor"',
    contestable: 'fill="Canvas" stroke-width="1.4"',
    nominal: 'fill="Canvas" stroke-dasharray="2 2"',
  };
  return [
    `<path d="M${round(x)} ${round(y)}L${NAMES - 8} ${round(middle + offset)}" fill="none" stroke-width="0.5" opacity="0.6"/>`,
    `<circle cx="${round(x)}" cy="${round(y)}" r="${dot.count > 1 ? 7 : 5}" ${form[dot.form]}/>`,
    words(NAMES, round(middle + offset + 4), nameOf(dot), 'font-size="12"'),
  ].join("");
}

const nameOf = ({ name, note }: Dot): string => capital(note === null ? name : `${name} (${note})`);

const words = (x: number, y: number, text: string, look: string): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="currentColor" ${look.includes("stroke=") ? look : `stroke="none" ${look}`}>${escaped(text)}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;

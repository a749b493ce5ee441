/**
 * A figure as a stand-alone picture: title, subject, charts, notes, source, the ledger and the address, and nothing of the page's
 * controls. Always in light colours, because pictures go into print and slides.
 */
import { en } from "../../app/language/en.ts";
import { wrap } from "../text.ts";
import { svgNode } from "./nodes.ts";
import { type PictureParts, SIZES, type Size } from "./parts.ts";
import { chartStyles, resolved } from "./styles.ts";
import { wordsOf } from "./words.ts";

interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly family: "--serif" | "--sans";
  readonly colour: "--ink" | "--soft";
}

const TITLE: TextStyle = { size: 22, line: 28, weight: 600, family: "--serif", colour: "--ink" };
const ABOUT: TextStyle = { size: 14, line: 20, weight: 400, family: "--sans", colour: "--ink" };
const NOTE: TextStyle = { size: 12, line: 17, weight: 400, family: "--sans", colour: "--soft" };
const [MARGIN, GAP] = [24, 10];
/** Minimum width of a sheet: in narrower lines a caption would be taller than its chart. */
const NARROWEST = 480;
/** Minimum and maximum scale of a chart: below, its letters cannot be read; above, they shout. */
const [SMALLEST, LARGEST] = [0.5, 2.2];
/** The width below which no chart is drawn anew: some turn into a list on a phone. */
const NARROWEST_CHART = 600;
/** How much larger than usual the text of a picture may be, the largest first. */
const GROWN = [1.8, 1.6, 1.4, 1.2];
/** The share of its width that a line may take: the program that opens the picture may lack the font and have a wider one. */
const SPARE = 0.9;
/** The share of a wide picture that a column of text takes beside its chart. */
const COLUMN = 0.3;

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture in a size; null if its charts would be too small to read. */
export function sheetOf(parts: PictureParts, size: Size): SVGElement | null {
  const fixed = SIZES[size];
  const placed =
    fixed === null ? placedAsIs(parts) : placedIn(parts, { width: fixed.units, height: (fixed.units * fixed.height) / fixed.width });
  if (placed === null) return null;
  const { width, height, texts, charts, scale } = placed;
  const sheet = svgNode("svg", {
    lang: document.documentElement.lang,
    role: "img",
    viewBox: `0 0 ${width} ${height}`,
    width: fixed?.width ?? width,
    height: fixed?.height ?? height,
    "font-family": fontOf("--sans"),
  });
  if (document.querySelector(".page.past") !== null) sheet.setAttribute("class", "page past");
  sheet.append(
    svgNode("title", {}, [parts.title, parts.about ?? ""].filter(Boolean).join(". ")),
    svgNode("desc", {}, wordsOf(parts)),
    svgNode("style", {}, chartStyles()),
    svgNode("rect", { fill: resolved("var(--paper)"), width, height }),
  );
  for (const { x, y, line } of texts) sheet.append(textNode(line.text, x, y, line.style));
  for (const { chart, x, y } of charts) sheet.append(copyOf(chart, { x, y }, scale));
  return sheet;
}

interface Placed {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly x: number; readonly y: number; readonly line: Line }[];
  readonly charts: readonly { readonly chart: SVGSVGElement; readonly x: number; readonly y: number }[];
  readonly scale: number;
}

/** As wide as on the page: the title, the charts one below another, the notes. */
function placedAsIs(parts: PictureParts): Placed {
  const { charts, notes } = parts.onPage;
  const inner = Math.max(NARROWEST, ...charts.map(widthOf));
  const head = headLines(parts, inner);
  const foot = footLines([...notes, ...parts.notes], inner);
  const top = MARGIN + tall(head) + GAP;
  const end = top + sum(charts.map(heightOf)) + GAP;
  return {
    width: Math.ceil(inner + 2 * MARGIN),
    height: Math.ceil(end + tall(foot) + MARGIN),
    texts: [...set(head, MARGIN, MARGIN), ...set(foot, MARGIN, end)],
    charts: stacked(charts, { x: MARGIN, y: top, width: inner, height: end - top }, 1),
    scale: 1,
  };
}

/** In a fixed frame: text above and below the charts, or in a column beside them, whichever shows them larger. */
function placedIn(parts: PictureParts, frame: Pick<Box, "width" | "height">): Placed | null {
  const ways = [around, ...(frame.width > frame.height * 1.4 ? [beside] : [])];
  const fitted = (way: Way, grown = 1) => {
    const layout = way(parts, frame, grown);
    return { way, ...layout, ...filling(parts, layout.box) };
  };
  const [first] = ways.map((way) => fitted(way)).sort((one, other) => other.worth - one.worth);
  if (first === undefined || first.scale < SMALLEST) return null;
  // Where the shape of the charts leaves room, the text takes it, as long as the charts stay as large.
  const larger = GROWN.map((grown) => fitted(first.way, grown)).find(({ worth }) => worth >= first.worth * 0.99);
  const best = larger ?? first;
  return { ...frame, texts: best.texts, charts: stacked(best.charts, best.box, best.scale), scale: best.scale };
}

type Way = typeof around;

function around(parts: PictureParts, { width, height }: Pick<Box, "width" | "height">, grown: number) {
  const inner = width - 2 * MARGIN;
  const head = headLines(parts, inner, grown);
  const foot = footLines(notesOf(parts), inner, grown);
  const [top, end] = [MARGIN + tall(head) + GAP, height - MARGIN - tall(foot)];
  return {
    texts: [...set(head, MARGIN, MARGIN), ...set(foot, MARGIN, end)],
    box: { x: MARGIN, y: top, width: inner, height: Math.max(1, end - GAP - top) },
  };
}

function beside(parts: PictureParts, { width, height }: Pick<Box, "width" | "height">, grown: number) {
  const column = Math.round(width * COLUMN) - MARGIN;
  const head = headLines(parts, column, grown);
  const foot = footLines(notesOf(parts), column, grown);
  const left = MARGIN + column + MARGIN;
  const room = MARGIN + tall(head) + GAP + tall(foot) + MARGIN <= height;
  return {
    texts: [...set(head, MARGIN, MARGIN), ...set(foot, MARGIN, height - MARGIN - tall(foot))],
    box: { x: left, y: MARGIN, width: room ? width - left - MARGIN : 1, height: height - 2 * MARGIN },
  };
}

/** The notes of the charts as they are drawn for a wide picture. */
function notesOf({ draw, onPage, notes }: PictureParts): string[] {
  const drawn = draw?.(NARROWEST_CHART * 1.5);
  return [...(drawn === undefined || drawn.charts.length === 0 ? onPage : drawn).notes, ...notes];
}

/**
 * The charts drawn as wide as makes them fill the box with large letters, and their scale: of two ways the one whose area, weighed
 * by the root of the scale, is greater.
 * A chart that keeps its height is drawn narrower and enlarged.
 */
function filling({ draw, onPage }: PictureParts, box: Box) {
  const at = (width: number) => {
    const drawn = draw?.(Math.round(width)).charts ?? [];
    const charts = drawn.length > 0 ? drawn : onPage.charts;
    const [wide, high] = [Math.max(1, ...charts.map(widthOf)), Math.max(1, sum(charts.map(heightOf)))];
    const scale = Math.min(LARGEST, box.width / wide, box.height / high);
    return { charts, scale, worth: scale * wide * scale * high * Math.sqrt(scale), high };
  };
  let best = at(Math.max(NARROWEST_CHART, box.width));
  // The width whose shape is that of the box, if the height stayed the same; twice, as the height may change with it.
  for (let step = 0, from = best; step < 2; step += 1) {
    from = at(Math.max(NARROWEST_CHART, Math.min(box.width * 1.6, (box.width * from.high) / box.height)));
    if (from.worth > best.worth) best = from;
  }
  return best;
}

/** The charts one below another in the middle of the box. */
function stacked(charts: readonly SVGSVGElement[], box: Box, scale: number): Placed["charts"] {
  let y = box.y + (box.height - sum(charts.map(heightOf)) * scale) / 2;
  return charts.map((chart) => {
    const place = { chart, x: round(box.x + (box.width - widthOf(chart) * scale) / 2), y: round(y) };
    y += heightOf(chart) * scale;
    return place;
  });
}

function headLines({ title, about }: PictureParts, width: number, grown = 1): Line[] {
  return [...linesOf(title, TITLE, width, grown), ...linesOf(about ?? "", ABOUT, width, grown)];
}

function footLines(notes: readonly string[], width: number, grown = 1): Line[] {
  const stamp = document.querySelector(".stamp")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const { stop, sentences } = en.list;
  return [...notes, `Entente${stop}${sentences}${stamp}${stop}`, addressOfView()].flatMap((note) => linesOf(note, NOTE, width, grown));
}

function linesOf(text: string, style: TextStyle, width: number, grown: number): Line[] {
  const own = { ...style, size: style.size * grown, line: style.line * grown };
  return text === "" ? [] : wrap(text, own.size, width * SPARE, own.weight > 400).map((line) => ({ text: line, style: own }));
}

function set(lines: readonly Line[], x: number, top: number): Placed["texts"] {
  let y = top;
  return lines.map((line) => {
    const at = { x, y: y + line.style.size, line };
    y += line.style.line;
    return at;
  });
}

const tall = (lines: readonly Line[]) => sum(lines.map(({ style }) => style.line));
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const round = (value: number) => Math.round(value * 10) / 10;
const widthOf = (chart: SVGSVGElement) => Number(chart.getAttribute("viewBox")?.split(" ")[2] ?? 0);
const heightOf = (chart: SVGSVGElement) => Number(chart.getAttribute("viewBox")?.split(" ")[3] ?? 0);

function textNode(text: string, x: number, y: number, { size, weight, family, colour }: TextStyle): SVGElement {
  const font = { "font-family": fontOf(family), "font-size": size, "font-weight": weight };
  return svgNode("text", { x, y, fill: resolved(`var(${colour})`), ...font }, text);
}

/** The fonts in the order of preference, down to one that every program has. */
function fontOf(family: TextStyle["family"]): string {
  return resolved(`var(${family})`);
}

/** A copy of the chart at its place, without working buttons and without the text that the sheet's own description holds. */
function copyOf(chart: SVGSVGElement, place: Readonly<Record<"x" | "y", number>>, scale: number): Element {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const all = { ...place, width: round(widthOf(chart) * scale), height: round(heightOf(chart) * scale) };
  for (const [key, value] of Object.entries(all)) copy.setAttribute(key, String(value));
  for (const name of ["aria-label", "role", "id"]) copy.removeAttribute(name);
  for (const one of [...copy.children].filter(({ tagName }) => tagName === "desc")) one.remove();
  copy.querySelectorAll("[role=button]").forEach(nameOf);
  return copy;
}

/** Gives a part of a picture the name under which a drawing program lists it, in place of a button's attributes. */
function nameOf(button: Element): void {
  const name = button.getAttribute("data-open");
  for (const one of ["role", "tabindex", "data-open", "aria-label"]) button.removeAttribute(one);
  if (name !== null && button.id === "") button.id = name.replace(/[^A-Za-z0-9]+/g, "-");
}

/** The address of the page, from the footer, which writes out defaults that the browser's address leaves out. */
export function addressOfView(): string {
  return document.querySelector<HTMLElement>("[data-address]")?.dataset["address"] ?? window.location.href;
}

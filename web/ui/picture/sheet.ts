/**
 * A figure as a stand-alone picture: the page's sentence, the figure's title, charts and caption, the ledger and the address.
 * Always in light colours, because pictures go into print and slides.
 */
import { wrap } from "../text.ts";
import { svgNode } from "./nodes.ts";
import { chartStyles, resolved } from "./styles.ts";

interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly family: "--serif" | "--sans";
  readonly colour: "--ink" | "--soft";
}

const HEAD: TextStyle = { size: 22, line: 28, weight: 600, family: "--serif", colour: "--ink" };
const TITLE: TextStyle = { size: 17, line: 24, weight: 600, family: "--serif", colour: "--ink" };
const NOTE: TextStyle = { size: 12, line: 17, weight: 400, family: "--sans", colour: "--soft" };
const [MARGIN, GAP] = [24, 10];
/** Minimum width of a sheet: in narrower lines a caption would be taller than its chart. */
const NARROWEST = 480;

/** Shapes of a saved picture, width to height; `own` is as tall as its content needs. */
export const SHAPES = { own: null, "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1 } as const;
export type Shape = keyof typeof SHAPES;

/** `charts` are placed one below another, as in the figure; the whole is centred in the shape. */
export function sheetOf(figure: HTMLElement, charts: readonly SVGSVGElement[], shape: Shape): SVGElement {
  const inner = Math.max(NARROWEST, ...charts.map((chart) => chart.viewBox.baseVal.width));
  const sentence = textOf(document.querySelector("main h1"));
  const sheet = svgNode("svg", { lang: document.documentElement.lang });
  if (figure.closest(".page.past") !== null) sheet.setAttribute("class", "page past");
  const ground = svgNode("rect", { fill: resolved("var(--paper)") });
  sheet.append(svgNode("title", {}, sentence), svgNode("style", {}, chartStyles()), ground);
  let y = MARGIN;
  const write = (text: string, style: TextStyle) => {
    for (const line of wrap(text, style.size, inner, style.weight > 400)) {
      sheet.append(textNode(line, MARGIN, y + style.size, style));
      y += style.line;
    }
  };
  write(sentence, HEAD);
  y += GAP;
  write(textOf(figure.querySelector("h2")), TITLE);
  y += GAP / 2;
  for (const chart of charts) {
    const { width, height } = chart.viewBox.baseVal;
    sheet.append(copyOf(chart, { x: MARGIN, y, width, height }));
    y += height;
  }
  y += GAP;
  for (const line of linesOf(figure.querySelector(".caption, figcaption"))) write(line, NOTE);
  y += GAP;
  for (const line of [`Entente. ${textOf(document.querySelector(".stamp"))}.`, addressOfView()]) write(line, NOTE);
  const frame = frameOf(Math.ceil(inner + 2 * MARGIN), Math.ceil(y + MARGIN - GAP), SHAPES[shape]);
  const { width, height } = frame;
  for (const [key, value] of Object.entries(frame)) ground.setAttribute(key, String(value));
  const viewBox = `${frame.x} ${frame.y} ${width} ${height}`;
  for (const [key, value] of Object.entries({ viewBox, width, height })) sheet.setAttribute(key, String(value));
  return sheet;
}

/** The smallest frame of the ratio around the content, which stays in its middle. */
function frameOf(width: number, height: number, ratio: number | null) {
  const [wide, tall] =
    ratio === null ? [width, height] : [Math.max(width, Math.round(height * ratio)), Math.max(height, Math.round(width / ratio))];
  return { x: Math.round((width - wide) / 2), y: Math.round((height - tall) / 2), width: wide, height: tall };
}

/** The picture in words, for a text alternative: the page's sentence, the title, what the charts say of themselves, the caption. */
export function wordsOf(figure: HTMLElement): string {
  const charts = [...figure.querySelectorAll("svg.chart")].map((chart) => chart.getAttribute("aria-label") ?? "");
  const parts = [textOf(document.querySelector("main h1")), textOf(figure.querySelector("h2")), ...charts];
  return [...parts, ...linesOf(figure.querySelector(".caption p, figcaption"))].filter((part) => part !== "").join("\n");
}

function textNode(text: string, x: number, y: number, { size, weight, family, colour }: TextStyle): SVGElement {
  const font = { "font-family": resolved(`var(${family})`), "font-size": size, "font-weight": weight };
  return svgNode("text", { x, y, fill: resolved(`var(${colour})`), ...font }, text);
}

/** A copy of the chart at its place on the sheet, without working buttons. */
function copyOf(chart: SVGSVGElement, place: Readonly<Record<"x" | "y" | "width" | "height", number>>): Element {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  for (const button of copy.querySelectorAll("[role=button]"))
    for (const name of ["role", "tabindex", "data-open"]) button.removeAttribute(name);
  return copy;
}

/** The address of the page, from the footer, which writes out defaults that the browser's address leaves out. */
export function addressOfView(): string {
  return document.querySelector<HTMLElement>("[data-address]")?.dataset["address"] ?? window.location.href;
}

/** The text of an element, one line per block. */
function linesOf(element: HTMLElement | null): string[] {
  return (element?.innerText ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

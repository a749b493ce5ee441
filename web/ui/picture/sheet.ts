/**
 * A figure as a picture that stands alone: the sentence of the view above it, the ledger and the
 * address under it. Always in the light colours, because pictures go onto paper and slides.
 */

import { en } from "../../app/language/en.ts";
import { directory } from "../../app/query/client.ts";
import { drawn } from "./drawn.ts";
import { svgNode, wrapped } from "./nodes.ts";

const MARGIN = 24;
const HEAD = { font: "600 22px 'Source Serif 4'", "font-family": "'Source Serif 4', Georgia, serif", "font-size": 22, "font-weight": 600 };
const FOOT = { font: "400 12px Inter", "font-family": "Inter, system-ui, sans-serif", "font-size": 12 };

export function sheetOf(figure: HTMLElement): SVGElement {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  root.dataset["theme"] = "light"; // put back before anything is painted
  figure.dataset["drawn"] = ""; // what sticks to the window goes back to its place
  try {
    return sheet(figure);
  } finally {
    delete figure.dataset["drawn"];
    if (theme === undefined) delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }
}

function sheet(figure: HTMLElement): SVGElement {
  const box = figure.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const sentence = textOf(document.querySelector("main h1"));
  const head = wrapped(sentence, HEAD.font, box.width);
  const foot = notes().flatMap((note) => wrapped(note, FOOT.font, box.width));
  // The buttons that save it stand last in a figure, and are not in its picture.
  const tall = (figure.querySelector(".picture-files")?.getBoundingClientRect().top ?? box.bottom) - box.top;
  const top = MARGIN + head.length * 28 + (head.length > 0 ? 10 : 0);
  const [width, height] = [Math.ceil(box.width + 2 * MARGIN), Math.ceil(top + tall + 14 + foot.length * 18 + MARGIN)];
  const whole = svgNode("svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  whole.append(svgNode("title", {}, sentence), svgNode("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  const { font: _, ...headStyle } = HEAD;
  const { font: __, ...footStyle } = FOOT;
  for (const [index, text] of head.entries())
    whole.append(svgNode("text", { x: MARGIN, y: MARGIN + 18 + index * 28, fill: page.color, ...headStyle }, text));
  const shown = svgNode("g", { transform: `translate(${MARGIN} ${top})` });
  shown.append(...drawn(figure));
  whole.append(shown);
  for (const [index, text] of foot.entries())
    whole.append(svgNode("text", { x: MARGIN, y: top + tall + 26 + index * 18, fill: page.color, ...footStyle }, text));
  return whole;
}

function notes(): string[] {
  const ledger = directory().version;
  const stamp = `Entente. ${en.footer.ledger(ledger.version, ledger.hash, ledger.verifiedThrough)}.`;
  return [stamp, addressOfView()];
}

/** The footer writes the address out in full, also where the browser's still stands for the defaults. */
export function addressOfView(): string {
  return document.querySelector<HTMLElement>("[data-address]")?.dataset["address"] ?? window.location.href;
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * What a figure shows, as SVG, as it stands on the page: its own SVGs with their styles written in, and the words, swatches and
 * hairlines of HTML around them. What only works with a hand (tabs, buttons that ask for more) is left out.
 */
import { boxOf, isClear } from "./box.ts";
import { measured, svgNode } from "./nodes.ts";

const KEPT = [
  "display",
  "visibility",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "vector-effect",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
];
/** Controls, and what shows only under a pointer or to a screen reader. */
const LEFT_OUT = ".tabs, .tip, .picture-files, fieldset, select, input, textarea, button:is(.quiet, .button, .icon-button), [hidden]";
/** Says by its shape that it can be pressed, which in a picture it cannot. */
const PRESSED = "button, a, summary";

export function drawn(figure: HTMLElement): SVGElement[] {
  const { left, top } = figure.getBoundingClientRect();
  const nodes: SVGElement[] = [];
  for (const child of figure.children) walk(child);
  return nodes;

  function walk(element: Element): void {
    const style = getComputedStyle(element);
    if (element.matches(LEFT_OUT) || style.display === "none" || style.visibility === "hidden" || style.clipPath !== "none") return;
    if (element instanceof SVGSVGElement) return void nodes.push(copyOf(element, left, top));
    if (!element.matches(PRESSED)) nodes.push(...boxOf(element, style, left, top));
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child instanceof Text) nodes.push(...wordsOf(child, element, style, left, top));
    }
  }
}

function copyOf(svg: SVGSVGElement, left: number, top: number): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(originals[index] ?? svg);
    element.removeAttribute("class");
    element.removeAttribute("style");
    for (const property of KEPT) element.setAttribute(property, style.getPropertyValue(property));
    if (element instanceof SVGTextElement) element.style.fontVariantNumeric = style.fontVariantNumeric;
  }
  const box = svg.getBoundingClientRect();
  const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  copy.setAttribute("overflow", getComputedStyle(svg).overflow);
  return copy;
}

/** Words line by line, where the browser set them; what an ellipsis hides stays hidden. */
function wordsOf(text: Text, parent: Element, style: CSSStyleDeclaration, left: number, top: number): SVGElement[] {
  if (text.data.trim() === "" || isClear(style.color)) return [];
  const cut = style.textOverflow === "ellipsis" && parent.scrollWidth > parent.clientWidth;
  const edge = cut ? parent.getBoundingClientRect().right - Number.parseFloat(style.paddingRight) : Number.POSITIVE_INFINITY;
  const lines: { x: number; y: number; end: number; height: number; words: string[] }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (box.right > edge - 8) {
      if (last !== undefined && last.words.at(-1) !== "\u2026") last.words.push("\u2026");
    } else if (last === undefined || Math.abs(last.y - box.top) > box.height / 2)
      lines.push({ x: box.left, y: box.top, end: box.right, height: box.height, words: [word] });
    else last.words.push(word);
  }
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { ascent, descent } = measured("x", font);
  const capitals = style.textTransform === "uppercase";
  return lines.map(({ x, y, height, words }) => {
    const node = svgNode(
      "text",
      {
        x: round(x - left),
        y: round(y - top + ascent + Math.max(0, height - ascent - descent) / 2),
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-style": style.fontStyle,
        "font-weight": style.fontWeight,
      },
      capitals ? words.join(" ").toUpperCase() : words.join(" "),
    );
    node.style.fontVariantNumeric = style.fontVariantNumeric;
    return node;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

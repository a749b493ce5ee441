/** The ground of an element and the lines around it, as SVG. */
import { type Attributes, svgNode } from "./nodes.ts";

/** Its ground, a flat or hatched one drawn as a gradient, and the lines around it. */
export function boxOf(element: Element, style: CSSStyleDeclaration, left: number, top: number): SVGElement[] {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  const nodes: SVGElement[] = [];
  const rect = (fill: string, more: Attributes) => nodes.push(svgNode("rect", { x, y, fill, ...more }));
  const radius = Math.min(style.borderRadius.endsWith("%") ? box.width : Number.parseFloat(style.borderRadius) || 0, box.width / 2);
  const whole = { width: box.width, height: box.height, rx: radius };
  if (!isClear(style.backgroundColor)) rect(style.backgroundColor, whole);
  const hatch = hatchOf(style.backgroundImage);
  if (hatch !== undefined) {
    const id = `hatch-${hatch.replace(/\W+/g, "-")}`;
    const pattern = svgNode("pattern", { id, width: 3, height: 3, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.append(svgNode("rect", { width: 1.4, height: 3, fill: hatch }));
    nodes.push(pattern);
    rect(`url(#${id})`, whole);
  }
  const flat = /^linear-gradient\((rgba?\([^)]*\)), \1\)$/.exec(style.backgroundImage)?.[1];
  if (flat !== undefined) {
    const [dx = 0, dy = 0] = style.backgroundPosition.split(" ").map(Number.parseFloat);
    const width = Number.parseFloat(style.backgroundSize) || box.width;
    rect(flat, { x: x + dx, y: y + dy, width, height: Math.max(0, box.height - dy) });
  }
  const width = Number.parseFloat(style.borderTopWidth);
  if (radius > 0 && width > 0 && style.borderTopStyle !== "none") {
    const inner = { x: x + width / 2, y: y + width / 2, width: box.width - width, height: box.height - width };
    rect("none", { ...inner, rx: radius - width / 2, stroke: style.borderTopColor, "stroke-width": width });
    return nodes;
  }
  const line = (side: "Top" | "Bottom" | "Left" | "Right") => {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const color = style[`border${side}Color`];
    if (!(width > 0) || style[`border${side}Style`] === "none" || isClear(color)) return;
    const lies = side === "Top" || side === "Bottom";
    const at = { x: side === "Right" ? x + box.width - width : x, y: side === "Bottom" ? y + box.height - width : y };
    rect(color, { ...at, width: lies ? box.width : width, height: lies ? width : box.height });
  };
  for (const side of ["Top", "Bottom", "Left", "Right"] as const) line(side);
  return nodes;
}

/** The colour of a hatching's strokes: the one of its colours that is neither clear nor the paper's. */
function hatchOf(image: string): string | undefined {
  if (!image.startsWith("repeating-linear-gradient(")) return undefined;
  const paper = getComputedStyle(document.body).backgroundColor;
  return image.match(/rgba?\([^)]*\)/g)?.find((color) => !isClear(color) && color !== paper);
}

export function isClear(color: string): boolean {
  return color === "transparent" || /[,/] ?0\)$/.test(color);
}

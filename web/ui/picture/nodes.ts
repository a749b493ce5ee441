/** Small makers of SVG, and text that is measured as the browser would set it. */
const NAMESPACE = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number>>;

export function svgNode(name: string, attributes: Attributes = {}, text = ""): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== "") element.textContent = text;
  return element;
}

const ruler = document.createElement("canvas").getContext("2d");

/** `font` is written as in CSS. Heights are of the font, not of these letters. */
export function measured(text: string, font: string): { width: number; ascent: number; descent: number } {
  if (ruler === null) return { width: text.length * 7, ascent: 11, descent: 3 };
  ruler.font = font;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText(text);
  return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}

/** Lines no wider than `width`; SVG does not wrap. A word that is wider alone (an address) is broken. */
export function wrapped(text: string, font: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, font, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measured(longer, font).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, font: string, width: number): string[] {
  if (measured(word, font).width <= width) return [word];
  let end = word.length;
  while (end > 1 && measured(word.slice(0, end), font).width > width) end -= 1;
  return [word.slice(0, end), ...pieces(word.slice(end), font, width)];
}

/** The map as a picture that stands alone: its colours written in, the sentence above, source and address inside. */
const KEPT = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "fill-opacity",
  "stroke-opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "paint-order",
  "stroke-linejoin",
  "stroke-dasharray",
  "stroke-linecap",
  "font-style",
];
const NAMESPACE = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const LINE = 18;

export function pictureSvg(source: SVGSVGElement, [sentence = "", ...notes]: readonly string[]): string {
  const [width, height] = [Number(source.getAttribute("width")), Number(source.getAttribute("height"))];
  const picture = source.cloneNode(true) as SVGSVGElement;
  const [drawn, copied] = [source.querySelectorAll("*"), picture.querySelectorAll("*")];
  drawn.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of KEPT) copied[index]?.setAttribute(property, style.getPropertyValue(property));
  });
  const page = getComputedStyle(document.body);
  const whole = document.createElementNS(NAMESPACE, "svg");
  const full = width + 2 * MARGIN;
  const head = wrapped(sentence, full / 11);
  const foot = notes.flatMap((note) => wrapped(note, full / 6.2));
  const top = MARGIN + head.length * 28;
  const tall = top + height + 12 + foot.length * LINE + MARGIN;
  whole.setAttribute("xmlns", NAMESPACE);
  whole.setAttribute("viewBox", `0 0 ${full} ${Math.ceil(tall)}`);
  whole.setAttribute("width", String(full));
  whole.setAttribute("height", String(Math.ceil(tall)));
  add(whole, "rect", { width: "100%", height: "100%", fill: page.backgroundColor });
  for (const [index, text] of head.entries()) {
    add(
      whole,
      "text",
      {
        x: MARGIN,
        y: MARGIN + 20 + index * 28,
        "font-family": "'Source Serif 4', Georgia, serif",
        "font-size": 22,
        "font-weight": 600,
        fill: page.color,
      },
      text,
    );
  }
  const clip = add(whole, "svg", { x: MARGIN, y: top, width, height, viewBox: `0 0 ${width} ${height}` });
  clip.append(...picture.childNodes);
  for (const [index, text] of foot.entries()) {
    add(
      whole,
      "text",
      { x: MARGIN, y: top + height + 24 + index * LINE, "font-family": "Inter, sans-serif", "font-size": 12, fill: page.color },
      text,
    );
  }
  return new XMLSerializer().serializeToString(whole);
}

function add(parent: Element, name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== "") element.textContent = text;
  parent.append(element);
  return element;
}

/** Lines of at most so many letters; SVG does not wrap. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

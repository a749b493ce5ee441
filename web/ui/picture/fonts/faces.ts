/**
 * Font rules for a picture that stands alone: of each face that it uses, a file with the glyphs that it uses, inside the rule. A few
 * kilobytes in place of whole files; Chinese is left to the fonts of the reader's system, as on the page.
 */
import { subsetOf } from "./subset.ts";

/** The page's faces as WOFF 1, which a script can read; the page itself loads smaller files of the same. */
const FACES = [
  {
    family: "Inter",
    weight: 400,
    file: new URL("../../../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff", import.meta.url),
  },
  {
    family: "Inter",
    weight: 600,
    file: new URL("../../../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff", import.meta.url),
  },
  {
    family: "Source Serif 4",
    weight: 400,
    file: new URL("../../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff", import.meta.url),
  },
  {
    family: "Source Serif 4",
    weight: 600,
    file: new URL("../../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff", import.meta.url),
  },
] as const;

/** Weights from here on are drawn with the heavier face. */
const HEAVY = 500;

/** The rules; a font that cannot be fetched has none, and the next family in the picture's list is used. */
export async function fontRules(sheet: SVGElement): Promise<string> {
  const used = lettersOf(sheet);
  const rules = FACES.map(async ({ family, weight, file }) => {
    const letters = used.get(`${family} ${weight}`);
    const response = letters === undefined ? null : await fetch(file).catch(() => null);
    if (letters === undefined || response === null || !response.ok) return "";
    const subset = await subsetOf(await response.arrayBuffer(), letters);
    if (subset === null) return "";
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff;base64,${base64(subset.file)}) format("woff"); }`;
  });
  return (await Promise.all(rules)).filter((rule) => rule !== "").join("\n");
}

/** The letters of each face, as a browser lays the picture out. Its rules are read apart from those of the page. */
function lettersOf(sheet: SVGElement): ReadonlyMap<string, ReadonlySet<number>> {
  const host = document.body.appendChild(document.createElement("div"));
  host.hidden = true;
  const root = host.attachShadow({ mode: "open" });
  const own = new CSSStyleSheet();
  own.replaceSync([...sheet.querySelectorAll("style")].map((style) => style.textContent).join("\n"));
  root.adoptedStyleSheets = [own];
  const copy = sheet.cloneNode(true) as SVGElement;
  // The page's policy takes no rules inside a document.
  for (const style of copy.querySelectorAll("style")) style.remove();
  root.append(copy);
  const used = new Map<string, Set<number>>();
  for (const element of copy.querySelectorAll("text, tspan")) {
    const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : "")).join("");
    const { fontFamily, fontWeight } = getComputedStyle(element);
    const family = (fontFamily.split(",")[0] ?? "").replace(/["']/g, "").trim();
    const face = `${family} ${Number(fontWeight) >= HEAVY ? 600 : 400}`;
    const letters = used.get(face) ?? new Set<number>();
    for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
    used.set(face, letters);
  }
  host.remove();
  return used;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

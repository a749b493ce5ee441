/** The picture of a preview card: 1200 by 630, drawn as SVG and made a PNG by resvg in WebAssembly, once per content. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { hashOf } from "../hash.mjs";

const require = createRequire(import.meta.url);
export const SIZE = { width: 1200, height: 630 };
const FONTS = [
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  "@fontsource/inter/files/inter-latin-400-normal.woff2",
];

/** The bytes of the PNG, from the cache if the same picture was made before. */
export async function pngOf(svg, cache) {
  const file = join(cache, `${hashOf(svg, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const { Resvg } = await ready();
  const fonts = FONTS.map((font) => readFileSync(require.resolve(font)));
  const png = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: "Inter" } }).render().asPng();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

let started;
async function ready() {
  started ??= import("@resvg/resvg-wasm").then(async (resvg) => {
    await resvg.initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
    return resvg;
  });
  return started;
}

export function cardSvg({ title, says, stamp }) {
  const size = says.length < 90 ? 60 : says.length < 150 ? 50 : says.length < 260 ? 40 : 33;
  const lines = wrapped(says, Math.floor(1056 / (size * 0.47)));
  const words = lines.map((line, index) => `<tspan x="72" y="${232 + index * size * 1.24}">${escaped(line)}</tspan>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">
<rect width="1200" height="630" fill="#fbfaf6"/>
<path d="M984 116Q1040 66 1104 98Q1042 78 988 120Z" fill="#1d5fa6"/><circle cx="984" cy="118" r="15" fill="#1d5fa6"/><circle cx="1108" cy="98" r="11" fill="#c98a22"/>
<text x="72" y="122" font-family="Source Serif 4" font-weight="600" font-size="44" fill="#1c1e22">Entente</text>
<text x="262" y="121" font-family="Inter" font-size="28" fill="#5d5f63">${escaped(title)}</text>
<text font-family="Source Serif 4" font-weight="600" font-size="${size}" fill="#1c1e22">${words}</text>
<rect x="72" y="546" width="1056" height="1.5" fill="#d8d5cb"/>
<text x="72" y="588" font-family="Inter" font-size="24" fill="#5d5f63">${escaped(stamp)}</text>
</svg>`;
}

function wrapped(text, letters) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

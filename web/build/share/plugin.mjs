/**
 * Makes addresses to share. Other sites never see the part after a hash, so each view and each ready case has a small page under
 * share/ with a title, a sentence and a picture for link previews. The page redirects to the app, or links to it if scripts are
 * off. The pictures need full URLs, which `site build --address` provides.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../hash.mjs";
import { cardsOf } from "./cards.mjs";
import { cardSvg, escaped, pngOf, SIZE } from "./picture.mjs";

/** The plugin of `site build` that provides the ledger to ask, its stamp, the cache for pictures, and the site's URL if known. */
export const LEDGER = "entente-ledger";

export function sharePlugin(policy) {
  let making;
  return {
    name: "entente-share",
    configResolved({ plugins }) {
      const { ledger, stamp, cache, address } = plugins.find(({ name }) => name === LEDGER).api;
      making = make(cardsOf(ledger), { stamp, cache, address, policy });
      making.catch(() => {}); // thrown where it is awaited
    },
    async generateBundle() {
      for (const file of await making) this.emitFile({ type: "asset", ...file });
    },
  };
}

async function make(cards, { stamp, cache, address, policy }) {
  const script = readFileSync(join(import.meta.dirname, "onward.js"));
  const onward = `assets/onward-${hashOf(script)}.js`;
  const files = [{ fileName: onward, source: script }];
  for (const card of cards) {
    const png = await pngOf(cardSvg({ ...card, stamp }), cache);
    const picture = `share/${card.file}.${hashOf(png)}.png`;
    files.push({ fileName: picture, source: png });
    files.push({ fileName: `share/${card.file}.html`, source: pageOf({ ...card, picture, address, policy, onward }) });
  }
  const list = Object.fromEntries(cards.map(({ view, file }) => [view, `share/${file}.html`]));
  return [...files, { fileName: "share/addresses.json", source: JSON.stringify(list) }];
}

function pageOf({ file, title, says, view, picture, address, policy, onward }) {
  const at = (path) => (address === null ? `../${path}` : new URL(path, address).href);
  const meta = (name, content, key = "property") => `<meta ${key}="${name}" content="${escaped(content)}" />`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    ${meta("Content-Security-Policy", policy, "http-equiv")}
    ${meta("viewport", "width=device-width, initial-scale=1", "name")}
    <title>${escaped(title)} · Entente</title>
    ${meta("description", says, "name")}
    ${meta("og:type", "website")}
    ${meta("og:site_name", "Entente")}
    ${meta("og:title", `${title} · Entente`)}
    ${meta("og:description", says)}
    ${meta("og:image", at(picture))}
    ${meta("og:image:width", String(SIZE.width))}
    ${meta("og:image:height", String(SIZE.height))}
    ${meta("og:image:alt", says)}${address === null ? "" : `\n    ${meta("og:url", at(`share/${file}.html`))}`}
    ${meta("twitter:card", "summary_large_image", "name")}
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <script defer src="../${onward}"></script>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(says)}</p>
      <p><a id="onward" href="../${escaped(view)}">Open it in Entente</a></p>
    </main>
  </body>
</html>
`;
}

/**
 * Orders the head of the page for slow connections: first the policy, before anything that it could bar; then the styles and the
 * app's script; then the small theme script, at which the parser waits, so that the two files of the first paint share the
 * connection with only one other; then the other scripts and the fonts of the first line. The worker requests the ledger itself.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hash.mjs";

/** The view that opens by default; its script is fetched beside the app's. */
const FIRST_PAGE = "views/compare/page.tsx";
const FONTS = [/inter-latin-400-normal.*\.woff2$/, /inter-latin-600-normal.*\.woff2$/, /source-serif-4-latin-600-normal.*\.woff2$/];
/** The tags that the bundler writes: the styles that the first paint waits for, and the script that draws after it. */
const STYLES = /<link rel="stylesheet"[^>]*>/g;
const APP = /<script type="module"[^>]*><\/script>/g;

/**
 * @param {{ policy: string }} given the content security policy of the page
 */
export function headPlugin({ policy }) {
  const script = readFileSync(join(import.meta.dirname, "..", "app", "theme.js"));
  // Named by its content like every other file, so that a page never gets the script of another build.
  const theme = `assets/theme-${hashOf(script)}.js`;
  return {
    name: "entente-head",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: theme, source: script });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const first = [STYLES, APP].flatMap((tag) => html.match(tag) ?? []);
        if (first.length < 2) throw new Error("web/build/head.mjs: the page has no styles or no script of its own to put first");
        const page = Object.values(bundle ?? {}).find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST_PAGE));
        const fonts = Object.keys(bundle ?? {}).filter((file) => FONTS.some((one) => one.test(file)));
        const head = [
          `<meta charset="utf-8" />`,
          `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", "&#39;")}" />`,
          ...first,
          `<script src="./${theme}"></script>`,
        ];
        const after = [
          ...chunksOf(page, bundle).flatMap((file) =>
            html.includes(file) ? [] : [`<link rel="modulepreload" crossorigin href="./${file}">`],
          ),
          ...fonts.map((file) => preload(`./${file}`, 'as="font" type="font/woff2"')),
        ];
        const rest = html.replace(STYLES, "").replace(APP, "").replace(`<meta charset="utf-8" />`, "");
        return rest
          .replace("<head>", `<head>\n    ${head.join("\n    ")}`)
          .replace("</head>", `${after.map((tag) => `  ${tag}\n  `).join("")}</head>`)
          .replace(/\n(\s*\n)+/g, "\n");
      },
    },
  };
}

function preload(href, kind) {
  return `<link rel="preload" href="${href}" ${kind} crossorigin />`;
}

/** The files of a chunk and of everything that it imports. */
function chunksOf(chunk, bundle, seen = new Set()) {
  if (chunk === undefined || seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  return [chunk.fileName, ...(chunk.imports ?? []).flatMap((file) => chunksOf(bundle[file], bundle, seen))];
}

/**
 * Writes the policy of the page into its head, before anything that it could bar; and names the script of the theme by its
 * content, as every other file is, so that no page can meet the script of another build.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function policyPlugin(policy) {
  const script = readFileSync(join(import.meta.dirname, "theme.js"));
  const name = `assets/theme-${createHash("sha256").update(script).digest("hex").slice(0, 8)}.js`;
  return {
    name: "entente-policy",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: name, source: script });
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
        { tag: "script", attrs: { src: `./${name}` }, injectTo: "head-prepend" },
      ],
    },
  };
}

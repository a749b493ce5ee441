/** How the app is built: a folder of static files that works from any path, without a word of inline script or style. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { headPlugin } from "./build/head.mjs";
import { jitlessPlugin } from "./build/jitless.mjs";
import { landPlugin } from "./build/land.mjs";
import { languagesPlugin } from "./build/languages.mjs";
import { noticesPlugin } from "./build/notices.mjs";
import { precomputedPlugin } from "./build/precomputed.mjs";
import { sharePlugin } from "./build/share/plugin.mjs";

/** Part of the ledger -> its file under ledger/, as `entente site build` names them. */
const parts = JSON.parse(process.env.ENTENTE_PARTS ?? "{}");

/** What a page may load, as every surface has it. */
const policy = process.env.ENTENTE_POLICY ?? "";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [
    react(),
    jitlessPlugin(),
    landPlugin(),
    precomputedPlugin(),
    headPlugin({ policy }),
    sharePlugin(policy),
    noticesPlugin(),
    languagesPlugin(["zh"]),
  ],
  define: { __LEDGER_PARTS__: JSON.stringify(parts) },
  worker: { format: "es", plugins: () => [jitlessPlugin()] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the policy of the page takes fonts and pictures from files only
    modulePreload: { polyfill: false },
    license: { fileName: "notices-packages.txt" },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Fifteen schemas of a few lines each are one file, not fifteen requests.
      output: { advancedChunks: { groups: [{ name: "searches", test: /views[\\/]\w+[\\/]search\.ts$/ }] } },
    },
  },
});

/** Builds the app: a folder of static files that works at any path, without inline script or style. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { headPlugin } from "./build/head.mjs";
import { jitlessPlugin } from "./build/jitless.mjs";
import { landPlugin } from "./build/land.mjs";
import { languagesPlugin } from "./build/languages.mjs";
import { noticesPlugin } from "./build/notices.mjs";
import { precomputedPlugin } from "./build/precomputed.mjs";
import { sharePlugin } from "./build/share/plugin.mjs";

/** Maps a part of the ledger to its file under ledger/, as `entente site build` names it. */
const parts = JSON.parse(process.env.ENTENTE_PARTS ?? "{}");

/** The content security policy, the same on every surface. */
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
    assetsInlineLimit: 0, // the page's policy allows fonts and images only from files
    modulePreload: { polyfill: false },
    license: { fileName: "notices-packages.txt" },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Fifteen schemas of a few lines each become one file instead of fifteen requests.
      output: { advancedChunks: { groups: [{ name: "searches", test: /views[\\/]\w+[\\/]search\.ts$/ }] } },
    },
  },
});

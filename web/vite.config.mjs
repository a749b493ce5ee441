/** Builds the app: a folder of static files that works at any path, without inline script or style. */
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { headPlugin } from "./build/head.mjs";
import { jitlessPlugin } from "./build/jitless.mjs";
import { landPlugin } from "./build/land.mjs";
import { languagesPlugin } from "./build/languages.mjs";
import { noticesPlugin } from "./build/notices.mjs";
import { precomputedPlugin } from "./build/precomputed.mjs";
import { sharePlugin } from "./build/share/plugin.mjs";
import { supplyPlugins } from "./build/supply.mjs";

/** Maps a part of the ledger to its file under ledger/, as `entente site build` names it. */
const parts = JSON.parse(process.env.ENTENTE_PARTS ?? "{}");

/** Rules for the inputs of operations that take plain words, as `entente site build` makes them. */
const plain = JSON.parse(process.env.ENTENTE_PLAIN ?? "{}");

/** The content security policy, the same on every surface. */
const policy = process.env.ENTENTE_POLICY ?? "";

/**
 * Modules that most views share become two files, because each request costs some hundred bytes and small files pack badly: the
 * libraries with what every view needs, and the parts that at least four views use. All others stay with their view.
 */
const GROUPS = [
  {
    name: "app",
    test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|comlink)[\\/]|app[\\/](query|language)[\\/](?!.*zh)|views[\\/]\w+[\\/]search\.ts$/,
    priority: 2,
  },
  { name: "shared", test: /web[\\/](ui|ledger|charts)[\\/](?!.*zh).*\.tsx?$|node_modules[\\/]/, minShareCount: 4, priority: 1 },
];

/** The same for the worker: modules that at least twelve of its operations share, without schemas, as most questions need none. */
const WORKER_GROUPS = [{ name: "shared", test: (file) => /[\\/]src[\\/]/.test(file) && !isSchema(file), minShareCount: 12 }];

/** The list of packages whose code is in the page or in a worker, and what is written from it. */
const supply = supplyPlugins();

function isSchema(file) {
  return /[\\/]schema\.ts$/.test(file) || / from "zod";/.test(readFileSync(file, "utf8"));
}

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
    supply.told,
    supply.seen(),
    languagesPlugin(["zh"]),
  ],
  define: { __LEDGER_PARTS__: JSON.stringify(parts), __PLAIN_OPERATIONS__: JSON.stringify(plain) },
  worker: {
    format: "es",
    plugins: () => [jitlessPlugin(), supply.seen()],
    rolldownOptions: { output: { codeSplitting: { groups: WORKER_GROUPS } } },
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the page's policy allows fonts and images only from files
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: GROUPS } },
    },
  },
});

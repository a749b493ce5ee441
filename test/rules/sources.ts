/** Source files and their imports, for the rules about code. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Paths of files below a folder of the project whose names match, relative to the project. */
export function filesBelow(folder: string, names: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => names.test(file))
    .map((file) => join(folder, file))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** The targets of static and dynamic imports and of workers as written: packages by name, files by relative path. */
export function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:\bfrom|\bimport\(|^import|new Worker\(\s*new URL\()\s*"([^"]+)"/gm)].map((match) => match[1] ?? "");
}

/** The project's files that a file imports, relative to the project, without a query such as `?worker`. */
export function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith("."))
    .map((target) => relative(root, join(root, dirname(file), target.replace(/\?.*$/, ""))));
}

/** Import cycles, each as its files in order; type imports count too. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

/** Top-level names of a module that can change: `let`, and maps, sets and lists that are written to. */
export function stateIn(text: string): string[] {
  const variables = [...text.matchAll(/^(?:export )?let (\w+)/gm)].map((match) => match[1] ?? "");
  const holders = [...text.matchAll(/^(?:export )?const (\w+)(?:: [^=\n]+)? = (?:new (?:Weak)?(?:Map|Set)\b|\[\]|\{\})/gm)].map(
    (match) => match[1] ?? "",
  );
  const written = holders.filter((name) =>
    new RegExp(`\\b${name}(?:\\.(?:set|add|delete|clear|push|splice|shift|pop|unshift)\\(|\\[[^\\]]+\\] (?:\\?\\?)?= |\\.\\w+ = )`).test(
      text,
    ),
  );
  return [...variables, ...written];
}

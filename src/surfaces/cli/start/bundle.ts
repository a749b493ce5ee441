/**
 * Runs a bundle with the code that V8 compiled for it when the project was prepared, which halves the time of a start. V8 itself
 * refuses code of another version or of other flags, and then compiles the bundle as usual.
 */
import { existsSync, readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** Imports a module by its path from the bundle's folder. */
type Load = (path: string) => Promise<unknown>;

/** The file of the compiled code of a bundle for this version of Node. */
export const codeFile = (bundle: string) => `${bundle}.${process.version}-${process.arch}.code`;

/** The exports of a CommonJS bundle, which imports further modules by `load`. */
export function bundleExports(bundle: string, load: Load): unknown {
  const code = codeFile(bundle);
  if (existsSync(code)) return exportsOf(scriptOf(bundle, readFileSync(code)), bundle, load);
  keepCompiled();
  return nodeModule.createRequire(bundle)(bundle);
}

/** From Node 22 on, keeps the code of modules that are loaded from now on; where no folder can be written, Node goes without. */
export function keepCompiled(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
}

/** A bundle as a script, which takes what a CommonJS module takes. */
export function scriptOf(bundle: string, cachedData?: Buffer): Script {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "latin1")}\n})`, {
    filename: bundle,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** The exports of the script of a bundle, which this runs. A script that was compiled by hand cannot import by itself. */
export function exportsOf(script: Script, bundle: string, load: Load): unknown {
  const module = { exports: {}, ententeLoad: load };
  script.runInThisContext()(module.exports, nodeModule.createRequire(bundle), module, bundle, dirname(bundle));
  return module.exports;
}

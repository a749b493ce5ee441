/** The packed package, and fresh projects that install it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program; `entente` and others of a project are found by the path of the program. */
export function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr: error === undefined ? stderr : String(error) };
}

export const npm = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
  run("npm", [...args, "--no-audit", "--no-fund", "--loglevel", "error"], cwd, env);

/** A folder that is removed by `remove`. */
export function temporary(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-package-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs the checkout into `folder`; the built files have to be up to date. */
export function packInto(folder: string): { readonly tarball: string; readonly files: readonly string[]; readonly size: number } {
  const { status, stdout, stderr } = npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  if (status !== 0) throw new Error(stderr);
  const [packed] = JSON.parse(stdout) as { filename: string; size: number; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm pack named no file");
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path), size: packed.size };
}

/** A project with these files and an installed package, which npm can install without a network as it depends on no other. */
export function projectWith(folder: string, tarball: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "fresh", "version": "1.0.0", "type": "module", "private": true }\n');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stderr } = npm(["install", "--offline", tarball], folder);
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** The names of what is installed in a project. */
export function installed(project: string): string[] {
  return readdirSync(join(project, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .sort();
}

/** Each file of the site is the one that its list of provenance names, and comes from where the list says. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeView } from "../visit.ts";

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly from: string;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

describeView("the list of provenance", (visit) => {
  const bytesOf = async (path: string) => {
    const answer = await fetch(new URL(path, visit.base));
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  };
  const listed = async () => JSON.parse(String(await bytesOf("provenance.json")));

  test("names the hash of each file, and no file is another", async () => {
    const { files, ledger, program }: { files: Listed[]; ledger: { hash: string }; program: string } = await listed();
    expect(files.length).toBeGreaterThan(300);
    const others: string[] = [];
    for (const { path, bytes, sha256 } of files) {
      const found = await bytesOf(path);
      if (found === null || found.length !== bytes || createHash("sha256").update(found).digest("hex") !== sha256) others.push(path);
    }
    expect(others).toEqual([]);
    expect(files.filter(({ from }) => from === "")).toEqual([]);
    const made = JSON.parse(readFileSync(`${root}dist/manifest.json`, "utf8"));
    expect([program, ledger.hash]).toEqual([made.version, made.ledger.hash]);
    const sums = files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
    expect(String(await bytesOf("SHA256SUMS.txt"))).toBe(sums);
  });

  test("names all that the service worker keeps, and the pages name nothing else", async () => {
    const { files }: { files: Listed[] } = await listed();
    const paths = new Set(files.map(({ path }) => path));
    const worker = String(await bytesOf("sw.js"));
    const kept = JSON.parse(/\{"[^;]*?\}/.exec(worker)?.[0] ?? "{}");
    expect(Object.keys(kept).length).toBeGreaterThan(100);
    expect(Object.keys(kept).filter((path) => !paths.has(path))).toEqual([]);
    const page = String(await bytesOf("index.html"));
    const named = [...page.matchAll(/(?:src|href)="\.?\/?([^"#]+)"/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test("the packages whose code is in the page or its workers have their licences beside it", async () => {
    const bill = JSON.parse(String(await bytesOf("sbom.json")));
    const notices = `${await bytesOf("notices.txt")}${await bytesOf("notices-packages.txt")}`;
    const shipped = bill.components.filter((one: { scope: string; type: string }) => one.scope === "required" && one.type === "library");
    const names = shipped.map(({ group, name }: { group?: string; name: string }) => (group === undefined ? name : `${group}/${name}`));
    for (const name of ["react", "zod", "yaml", "d3-force", "@fontsource/inter"]) expect(names).toContain(name);
    expect(names.filter((name: string) => !notices.includes(name))).toEqual([]);
  });
});

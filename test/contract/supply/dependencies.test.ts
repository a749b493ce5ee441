/** Every package that the project names has a reason and a licence that allows what is done with it; the bill of materials lists all. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reliabilityPage } from "../../../scripts/reliabilityPage.ts";
import { dependenciesPage, type Locked, type Reason } from "../../../scripts/supply/page.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const json = (path: string) => JSON.parse(read(path));
const { devDependencies, peerDependencies, dependencies = {} } = json("package.json");
const reasons: Readonly<Record<string, Reason>> = json("scripts/supply/dependencies.json");
const lock = json("package-lock.json");
const packages: Readonly<Record<string, Locked>> = lock.packages;

/** Licences under which code may be shipped with ours, and its text with the site. */
const SHIPPABLE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "Unlicense", "OFL-1.1", "CC-BY-4.0"];
/** Licences that also suffice for tools, which stay on the machine that builds. */
const USABLE = [...SHIPPABLE, "MPL-2.0", "Python-2.0", "MIT OR Apache-2.0"];

test("each package of package.json has a reason, and each reason its package", () => {
  const named = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).sort();
  expect(Object.keys(reasons)).toEqual(named);
});

test("each reason says what the package is for, and names a decision that exists", () => {
  const decisions = readdirSync(join(root, "docs/decisions"));
  for (const [name, { for: why, decision }] of Object.entries(reasons)) {
    expect([name, why.length > 10]).toEqual([name, true]);
    expect([name, decisions.filter((file) => file.startsWith(`${decision}-`)).length]).toEqual([name, 1]);
  }
});

test("a package that decisions name is told with one of these", () => {
  const texts = readdirSync(join(root, "docs/decisions"))
    .filter((file) => /^\d/.test(file))
    .map((file) => ({ number: file.slice(0, 4), text: read(`docs/decisions/${file}`) }));
  for (const [name, { decision }] of Object.entries(reasons)) {
    const named = texts.filter(({ text }) => text.toLowerCase().includes(name)).map(({ number }) => number);
    if (named.length > 0) expect([name, named]).toEqual([name, expect.arrayContaining([decision])]);
  }
});

test("each package is pinned to one version, with its hash", () => {
  const versions = Object.values({ ...devDependencies, ...peerDependencies } as Record<string, string>);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const others = Object.entries(lock.packages as Record<string, { integrity?: string }>).filter(([folder]) => folder !== "");
  expect(others.filter(([, { integrity = "" }]) => !/^sha512-/.test(integrity)).map(([folder]) => folder)).toEqual([]);
});

test("each package has a licence that allows its use", () => {
  expect(
    Object.entries(packages).flatMap(([folder, { license = "" }]) => (USABLE.includes(license) ? [] : [`${folder}: ${license}`])),
  ).toEqual([]);
});

test("docs/reliability.md is what is generated", () => expect(read("docs/reliability.md")).toBe(reliabilityPage(root)));

test("docs/dependencies.md is what is generated", () => {
  expect(read("docs/dependencies.md")).toBe(dependenciesPage(reasons, packages, readdirSync(join(root, "docs/decisions"))));
});

interface Component {
  readonly type: string;
  readonly "bom-ref": string;
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly scope: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

const bill: {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
} = json("dist/sbom.json");
const nameOf = ({ group, name }: Component) => (group === undefined ? name : `${group}/${name}`);

test("the bill of materials lists every package of the lock file once, with its hash", () => {
  expect([bill.bomFormat, bill.specVersion]).toEqual(["CycloneDX", "1.6"]);
  const refs = bill.components.map((one) => one["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  const locked = Object.entries(packages).flatMap(([folder, { version }]) =>
    folder === "" ? [] : [`${folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)} ${version}`],
  );
  const libraries = bill.components.filter(({ type }) => type === "library");
  expect(libraries.map((one) => `${nameOf(one)} ${one.version}`).sort()).toEqual([...new Set(locked)].sort());
  for (const one of libraries) expect(one.hashes?.[0]).toEqual({ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) });
});

test("each package in it depends on packages in it", () => {
  const known = new Set(bill.components.map((one) => one["bom-ref"]));
  expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !known.has(ref)))).toEqual([]);
  expect(bill.dependencies.length).toBe(bill.components.length);
});

test("what is shipped has a notice, and a licence that allows it; nothing in it names a time or a place", () => {
  const shipped = bill.components.filter(({ scope }) => scope === "required");
  const licences = shipped.flatMap((one) => one.licenses.map(({ license, expression }) => license?.id ?? expression ?? ""));
  expect(licences.filter((licence) => !SHIPPABLE.includes(licence))).toEqual([]);
  const notices = read("dist/notices.txt");
  const libraries = shipped.filter(({ type }) => type === "library");
  expect(libraries.length).toBeGreaterThan(5);
  for (const one of libraries) expect(notices).toContain(`${nameOf(one)} ${one.version} (`);
  expect(notices.match(/^\S+ \S+ \([^)]+\)$/gm)?.length).toBe(libraries.length);
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|\/home/);
  expect(JSON.stringify(bill)).not.toContain(`/${root.split("/")[1]}`);
});

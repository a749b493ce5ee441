/**
 * The software bill of materials, in CycloneDX 1.6: every package of the lock file with its licence, its hash and what it depends
 * on. It names no time and no random number, so the same lock file gives the same bytes.
 */

/** Packages whose code, data or fonts are shipped are required; all others build and test it. */
const SCOPE = (isShipped) => (isShipped ? "required" : "excluded");

/**
 * The bill as an object. `lock` is package-lock.json; `shipped` has the folders of the lock file (node_modules/hono) whose code is in
 * `name`, and `ledger` the version of the data that is in it.
 */
export function billOf({ name, lock, shipped, ledger }) {
  const { version, packages } = lock;
  const folders = Object.keys(packages).filter((folder) => folder !== "");
  const refs = new Map(folders.map((folder) => [folder, purlOf(folder, packages[folder])]));
  const root = `pkg:npm/${name}@${version}`;
  const components = new Map();
  for (const folder of folders) {
    const ref = refs.get(folder);
    const isShipped = shipped.includes(folder) || components.get(ref)?.scope === "required";
    components.set(ref, componentOf(folder, packages[folder], ref, isShipped));
  }
  const dependsOn = new Map([[root, dependenciesOf("", packages, refs)]]);
  for (const folder of folders) {
    const ref = refs.get(folder);
    dependsOn.set(ref, new Set([...(dependsOn.get(ref) ?? []), ...dependenciesOf(folder, packages, refs)]));
  }
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": root,
        name,
        version,
        purl: root,
        licenses: [{ license: { id: lock.packages[""].license } }],
      },
    },
    components: [...byName(components.values()), ledgerComponent(ledger)],
    dependencies: [...dependsOn].sort(([a], [b]) => compare(a, b)).map(([ref, on]) => ({ ref, dependsOn: [...on].sort(compare) })),
  };
}

/** The bill as text. */
export const billText = (given) => `${JSON.stringify(billOf(given), null, 1)}\n`;

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (components) => [...components].sort((a, b) => compare(a["bom-ref"], b["bom-ref"]));

const NAME = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/;
const nameOf = (folder, { name }) => name ?? NAME.exec(folder)?.[1] ?? folder;

/** The address of a package in the scheme of package URLs. */
function purlOf(folder, one) {
  return `pkg:npm/${nameOf(folder, one).replace("@", "%40")}@${one.version}`;
}

function componentOf(folder, one, ref, isShipped) {
  const [group, name] = nameOf(folder, one).startsWith("@") ? nameOf(folder, one).split("/") : [undefined, nameOf(folder, one)];
  return {
    type: "library",
    "bom-ref": ref,
    ...(group === undefined ? {} : { group }),
    name,
    version: one.version,
    scope: SCOPE(isShipped),
    hashes: (one.integrity ?? "").split(/\s+/).flatMap(hashOf),
    licenses: licencesOf(one.license),
    purl: ref,
  };
}

/** "sha512-…" of the lock file as a hash in hexadecimal digits. */
function hashOf(integrity) {
  const [, bits, digest] = /^sha(1|256|384|512)-(.+)$/.exec(integrity) ?? [];
  return bits === undefined ? [] : [{ alg: `SHA-${bits}`, content: Buffer.from(digest, "base64").toString("hex") }];
}

/** One licence by its id; a choice of several as an expression. */
function licencesOf(licence) {
  if (licence === undefined) return [];
  return /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** The packages that a folder's package uses, each from the nearest folder that has it, as Node looks for it. */
function dependenciesOf(folder, packages, refs) {
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = packages[folder];
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...(folder === "" ? devDependencies : {}) });
  return new Set(names.flatMap((name) => refs.get(foundFrom(folder, name, packages)) ?? []));
}

function foundFrom(folder, name, packages) {
  const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  if (place in packages || folder === "") return place;
  return foundFrom(folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))), name, packages);
}

/** The ledger itself, under its own licence. */
function ledgerComponent({ version, hash }) {
  return {
    type: "data",
    "bom-ref": `entente-ledger@${version}`,
    name: "entente-ledger",
    version,
    scope: "required",
    licenses: [{ license: { id: "CC-BY-4.0" } }],
    properties: [{ name: "entente:ledger-hash", value: hash }],
  };
}

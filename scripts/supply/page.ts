/** The page docs/dependencies.md: each package that the project names, why, and under which licence. */

export interface Reason {
  readonly for: string;
  /** The number of the decision that chose it. */
  readonly decision: string;
}

export interface Locked {
  readonly version?: string;
  readonly license?: string;
}

/** The text of the page. `packages` are those of the lock file by their folders, `decisions` the files in docs/decisions. */
export function dependenciesPage(
  reasons: Readonly<Record<string, Reason>>,
  packages: Readonly<Record<string, Locked>>,
  decisions: readonly string[],
): string {
  const rows = Object.entries(reasons).map(([name, { for: why, decision }]) => {
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    const page = decisions.find((file) => file.startsWith(decision));
    return `| ${name} | ${version} | ${license} | ${why} | [${decision}](decisions/${page}) |`;
  });
  return `${HEAD}
| package | version | licence | what it is for | decision |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
${foot(packages)}`;
}

const HEAD = `# Dependencies

The published package depends on none: what it needs is bundled, with the licences in \`dist/notices.txt\`. The packages below build it, test it or are bundled. Each
is pinned to one version, and \`package-lock.json\` has the hash of each and of all that they bring. This page is written by \`npm run generate\` from
\`scripts/supply/dependencies.json\`; a test fails when a package is named nowhere, or a reason is left without its package.
`;

function foot(packages: Readonly<Record<string, Locked>>): string {
  const counts = new Map<string, number>();
  for (const [folder, { license }] of Object.entries(packages))
    if (folder !== "" && license !== undefined) counts.set(license, (counts.get(license) ?? 0) + 1);
  const lines = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([license, count]) => `| ${license} | ${count} |`);
  return `
With all that these bring, the lock file names the licences below. Most are for tests and builds alone: \`dist/sbom.json\` and \`sbom.json\` in the built site, bills of
materials in CycloneDX 1.6, mark as \`required\` what is shipped.

| licence | packages |
| --- | --- |
${lines.join("\n")}
`;
}

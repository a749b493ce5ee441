/** The samples of docs/hosting.md, made from the headers that `entente serve` sends, so that none can differ from them. */
import { OTHER_HEADERS, SITE_CACHING, SITE_POLICY } from "../policy.ts";

const BLOCK = /<!-- generated: (\w+) -->\n[\s\S]*?<!-- end -->/g;

/** The page with its samples regenerated. Throws an error for a sample that does not exist. */
export function hostingPage(page: string): string {
  return page.replace(BLOCK, (_, name: string) => {
    const sample = SAMPLES[name];
    if (sample === undefined) throw new Error(`docs/hosting.md has no sample "${name}"`);
    return `<!-- generated: ${name} -->\n${sample()}\n<!-- end -->`;
  });
}

const SAMPLES: Readonly<Record<string, () => string>> = Object.freeze({ headers: table, nginx, caddy, underscore });

/** Headers of every file. */
const ALL = Object.freeze({ "content-security-policy": SITE_POLICY, ...OTHER_HEADERS });
const { hashed, other } = SITE_CACHING;

const fenced = (language: string, lines: readonly string[]) => [`\`\`\`${language}`, ...lines, "```"].join("\n");

function table(): string {
  const folders = hashed.folders.map((folder) => `\`${folder}/\``).join(" and ");
  const rows = Object.entries(ALL).map(([name, value]) => `| every file | \`${name}\` | \`${value}\` |`);
  const caching = [
    `| files in ${folders}, whose names hold a hash | \`cache-control\` | \`${hashed.header}\` |`,
    `| all others | \`cache-control\` | \`${other.header}\` |`,
  ];
  return ["| where | header | value |", "| --- | --- | --- |", ...rows, ...caching].join("\n");
}

function nginx(): string {
  const headers = (caching: string) =>
    Object.entries({ ...ALL, "cache-control": caching }).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return fenced("nginx", [
    "server {",
    "  server_name example.org;",
    "  root /srv/entente;",
    "  brotli_static on;",
    "  location / {",
    ...headers(other.header),
    "  }",
    `  location ~ ^/(${hashed.folders.join("|")})/ {`,
    ...headers(hashed.header),
    "  }",
    "}",
  ]);
}

function caddy(): string {
  const folders = hashed.folders.map((folder) => `/${folder}/*`).join(" ");
  return fenced("caddy", [
    "example.org {",
    "  root * /srv/entente",
    "  file_server {",
    "    precompressed br",
    "  }",
    "  header {",
    ...Object.entries(ALL).map(([name, value]) => `    ${name} "${value}"`),
    "  }",
    `  @hashed path ${folders}`,
    `  header @hashed cache-control "${hashed.header}"`,
    `  @other not path ${folders}`,
    `  header @other cache-control "${other.header}"`,
    "}",
  ]);
}

/** These hosts have other files checked again by themselves, and some join two rules for one header. */
function underscore(): string {
  const lines = Object.entries(ALL).map(([name, value]) => `  ${name}: ${value}`);
  const own = hashed.folders.flatMap((folder) => [`/${folder}/*`, `  cache-control: ${hashed.header}`]);
  return fenced("", ["/*", ...lines, ...own]);
}

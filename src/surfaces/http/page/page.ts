/** The page that describes the HTTP API, made from the OpenAPI document: no script, one style sheet, readable on paper. */
import type { Method, OpenApi, Parameter } from "../openapi.ts";
import { STYLES } from "./styles.ts";

export const apiStyles = (): string => STYLES;

/** The page as HTML. */
export function apiPage(document: OpenApi): string {
  const { title, version, description } = document.info;
  const base = document.servers[0]?.url ?? "";
  const shown = Object.entries(document.paths);
  const groups = document.tags.map(({ name }) => ({ name, paths: shown.filter(([, { get }]) => get.tags.includes(name)) }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} over HTTP</title>
<link rel="stylesheet" href="${base}/page.css">
</head>
<body>
<a class="skip" href="#operations">To the operations</a>
<header>
<h1>${escaped(title)} ${escaped(version)} over HTTP</h1>
<p>${paragraph(description)}</p>
<p>Ask with GET and a query, or with POST and the inputs as JSON. <a href="${base}/openapi.json">openapi.json</a> has all of this page, and the schema of every answer, for programs.</p>
</header>
<nav aria-label="Operations">
${groups.map(({ name, paths }) => `<p><b>${escaped(name)}</b> ${paths.map(([path]) => `<a href="#${idOf(path)}">${escaped(verbOf(path))}</a>`).join(" ")}</p>`).join("\n")}
</nav>
<main id="operations" tabindex="-1">
${shown.map(([path, { get, post }]) => operation(base, path, get, post)).join("\n")}
</main>
</body>
</html>
`;
}

function operation(base: string, path: string, get: Method, post: Method): string {
  const { content = {} } = get.responses["200"] as { content?: Record<string, { schema: object }> };
  const examples = Object.values(post.requestBody?.content["application/json"].examples ?? {});
  return `<section id="${idOf(path)}" aria-labelledby="${idOf(path)}-name">
<h2 id="${idOf(path)}-name"><code>${escaped(base + path)}</code></h2>
<p>${escaped(get.summary)}</p>
${parameters(get.parameters)}
<h3>Examples</h3>
<ul>
${examples.map(({ summary, value }) => example(base + path, summary, value)).join("\n")}
</ul>
<p class="answers">Answered as ${Object.keys(content)
    .map((type) => `<code>${escaped(type)}</code>`)
    .join(", ")}</p>
</section>`;
}

function parameters(all: readonly Parameter[]): string {
  const rows = all.map(({ name, required, description, schema }) => {
    const { enum: values, default: fallback } = schema as { enum?: readonly string[]; default?: unknown };
    const notes = [
      required ? "required" : "",
      fallback === undefined ? "" : `by default ${escaped(String(fallback))}`,
      values === undefined ? "" : values.map((value) => `<code>${escaped(value)}</code>`).join(" "),
    ].filter((note) => note !== "");
    return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(description)}</td><td>${notes.join("; ")}</td></tr>`;
  });
  const head = '<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Values</th></tr></thead>';
  return `<table>${head}<tbody>${rows.join("\n")}</tbody></table>`;
}

/** An example as a link that asks it. */
function example(path: string, title: string, value: object): string {
  const fields = Object.entries(value).map(([key, one]): [string, string] => [key, Array.isArray(one) ? one.join(",") : String(one)]);
  const query = new URLSearchParams(fields).toString();
  const address = query === "" ? path : `${path}?${query}`;
  return `<li>${escaped(title)}<br><a href="${escaped(address)}"><code>${escaped(address)}</code></a></li>`;
}

const idOf = (path: string) => path.slice(1).replace("/", "-");
const verbOf = (path: string) => path.split("/")[2] ?? path;

/** Text with its code marked by backticks. */
const paragraph = (text: string) => escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" });
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

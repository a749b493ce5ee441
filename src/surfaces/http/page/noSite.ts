/** The first page of a server that was started without the built site: what is served here, and how to get the site. */
import type { Context as HonoContext } from "hono";
import { API_PAGE_POLICY } from "../../policy.ts";

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Entente: the API without the site</title>
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main>
<h1>Entente: the API without the site</h1>
<p>This server was started without the built site, so it has no pages to look around in. It serves:</p>
<ul>
<li><a href="/api">/api</a>: every operation over HTTP, described for people, with examples that are links; <a href="/api/openapi.json">/api/openapi.json</a> for programs</li>
<li><code>/mcp</code>: the Model Context Protocol, for chat agents and editors</li>
</ul>
<h2>To have the site as well</h2>
<p>It is built in a checkout of the project, by <code>npm ci</code> and <code>./entente site build --out site</code>. Then start the server with <code>--site</code> and the path of that folder.</p>
</main>
</body>
</html>
`;

/** The page at the root; every other path is not found. */
export function noSiteAnswer(c: HonoContext): Response {
  if (c.req.path !== "/")
    return c.text("This page does not exist: the server was started without the site.\n", 404, { "cache-control": "no-store" });
  return c.html(PAGE, 200, { "content-security-policy": API_PAGE_POLICY, "cache-control": "no-cache" });
}

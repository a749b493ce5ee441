/**
 * The content security policy of the site's pages: only the site's own files; no inline script or style. `blob:` images are the
 * page's own figures while they are saved as PNG. The pages carry the policy, so that it holds on any host; `entente serve` also
 * sends it as a header.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy as a header, which also forbids framing; a page cannot do that itself. */
export const SITE_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** The policy of the page that describes the HTTP API: a style sheet, and nothing else. */
export const API_PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The other headers that a host sends with every file of the site. */
export const OTHER_HEADERS = Object.freeze({
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
});

/** Cache lifetimes of files of the site: of those whose names hold a hash of their content, and of all others. */
export const SITE_CACHING = Object.freeze({
  hashed: { folders: ["assets", "ledger"], header: "public, max-age=31536000, immutable" },
  other: { header: "no-cache" },
});

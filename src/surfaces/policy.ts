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

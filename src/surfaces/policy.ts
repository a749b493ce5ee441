/**
 * What a page of the site may load, and from where: its own files and nothing else; no inline script, no inline style.
 * `blob:` pictures are the page's own, on their way to becoming a PNG. It stands in the pages themselves, so that it holds on
 * any host, and as a header where the site is served from here.
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

/** As a header it also says who may frame the page: nobody. A page cannot say that of itself. */
export const SITE_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** The security headers of every response. */
import { OTHER_HEADERS } from "../policy.ts";

/** No header for HTTPS, which is the business of a proxy before the server, and none that only browsers of the past read. */
export const HEADERS = Object.freeze({
  strictTransportSecurity: false,
  xXssProtection: false,
  xDownloadOptions: false,
  xDnsPrefetchControl: false,
  xPermittedCrossDomainPolicies: false,
  xFrameOptions: OTHER_HEADERS["x-frame-options"],
  referrerPolicy: OTHER_HEADERS["referrer-policy"],
});

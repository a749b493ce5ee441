/** Limits on a request, each named in the error that answers a request beyond it. */
import { MAX_CLAIMS_TEXT } from "../../model/limits.ts";

/** The largest body that is read, in bytes: a text of claims at its limit, as JSON with room for escapes. */
export const MOST_BODY = MAX_CLAIMS_TEXT + 64 * 1024;
/** The longest query, in characters as it stands in the address. */
export const MOST_QUERY = 8_192;
/** The largest head of a request (its first line and all headers), in bytes. */
export const MOST_HEAD = 16 * 1024;
/** Requests to the API that are answered at once; more are told to wait. */
export const MOST_AT_ONCE = 256;
/** Objects and lists that may stand in one another in a body. */
export const MOST_DEPTH = 64;
/** Connections that are open at once; the next is closed unanswered. */
export const MOST_CONNECTIONS = 2_000;
/** Milliseconds in which a request's head has to arrive. */
export const HEAD_TIME = 15_000;
/** Milliseconds in which a whole request has to arrive. */
export const REQUEST_TIME = 60_000;
/** Milliseconds between two looks for requests that are late. */
export const LATE_CHECK = 1_000;
/** Milliseconds that an idle connection is kept, longer than most pauses between the calls of an agent. */
export const IDLE_TIME = 30_000;
/** Milliseconds that running requests have to finish after a signal to stop. */
export const STOP_TIME = 10_000;

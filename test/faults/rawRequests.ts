/** Requests that are not what they seem, as bytes on a socket, each with the answer to it. */
import type { Fault } from "./fault.ts";

export interface RawRequest extends Fault {
  /** The bytes, one character each; HOST stands for the server's own. */
  readonly sent: string;
  /** The statuses of all answers on the connection, in order. */
  readonly statuses: readonly number[];
}

const JSON_POST = "POST /api/ties/between HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n";
const CLOSE = "Connection: close\r\n\r\n";
const get = (path: string, headers = "") => `GET ${path} HTTP/1.1\r\nHost: HOST\r\n${headers}${CLOSE}`;
const post = (body: string, headers = "") => `${JSON_POST}${headers}Content-Length: ${body.length}\r\n${CLOSE}${body}`;

const one = (fault: string, sent: string, status: number, happens = `one answer, ${status}, with its reason`): RawRequest => ({
  fault,
  happens,
  sent,
  statuses: [status],
});

/** A second request inside what one reader takes for a body and another for the next request. */
const HIDDEN = "GET /api/ledger/stats HTTP/1.1\r\nHost: localhost\r\n\r\n";

/** Shapes by which two servers in a row read one request as two. */
export const SMUGGLING: readonly RawRequest[] = [
  one("a length and chunks at once", `${JSON_POST}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`, 400),
  one("two lengths that differ", `${JSON_POST}Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}${HIDDEN}`, 400),
  one("two lengths in one header", `${JSON_POST}Content-Length: 2, 60\r\n\r\n{}${HIDDEN}`, 400),
  one("a coding that only looks like chunks", `${JSON_POST}Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}${HIDDEN}`, 400),
  one("chunks that are not the last coding", `${JSON_POST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${HIDDEN}`, 400),
  one("a space before the colon of a header", `${JSON_POST}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${HIDDEN}`, 400),
  one(
    "a tab before the value of the coding, and a length",
    `${JSON_POST}Transfer-Encoding:\tchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`,
    400,
  ),
  one("a length with a sign", `${JSON_POST}Content-Length: +2\r\n\r\n{}`, 400),
  one("a length below nought", `${JSON_POST}Content-Length: -2\r\n\r\n{}`, 400),
  one("a length beyond every number", `${JSON_POST}Content-Length: 99999999999999999999\r\n\r\n{}`, 400),
  one("lines that end without a carriage return", "GET /api/ledger/stats HTTP/1.1\nHost: HOST\n\n", 400),
  one("a header that goes on in the next line", get("/api/ledger/stats", "X: a\r\n b\r\n"), 400),
  one("a nought byte in a header", get("/api/ledger/stats", "X: a\0b\r\n"), 400),
  one("a chunk of no size", `${JSON_POST}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`, 400),
  one("a chunk beyond every number", `${JSON_POST}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}`, 400),
  one(
    "a chunk with a remark of seventeen kilobytes",
    `${JSON_POST}Transfer-Encoding: chunked\r\n\r\n2;${"a".repeat(17_000)}\r\n{}\r\n0\r\n\r\n`,
    400,
  ),
  one(
    "a GET whose body is a request",
    `GET /api/ledger/stats HTTP/1.1\r\nHost: HOST\r\nContent-Length: ${HIDDEN.length}\r\n${CLOSE}${HIDDEN}`,
    200,
    "one answer, to the outer request",
  ),
  {
    fault: "two requests at once on one connection",
    happens: "two answers, in order",
    sent: `GET /api/no/such HTTP/1.1\r\nHost: HOST\r\n\r\n${get("/api/ledger/stats")}`,
    statuses: [404, 200],
  },
];

/** Addresses, hosts and methods that are not those of this server. */
export const ADDRESSES: readonly RawRequest[] = [
  one("two hosts", get("/api/ledger/stats", "Host: evil.example\r\n"), 400),
  one("no host", `GET /api/ledger/stats HTTP/1.1\r\n${CLOSE}`, 400),
  one("no host, in the older protocol", "GET /api/ledger/stats HTTP/1.0\r\n\r\n", 400),
  one("a host with a name before it", `GET /api/ledger/stats HTTP/1.1\r\nHost: HOST@evil.example\r\n${CLOSE}`, 400),
  one("a host with a path", `GET /api/ledger/stats HTTP/1.1\r\nHost: HOST/x\r\n${CLOSE}`, 400),
  one("another host in a whole address", get("http://evil.example/api/ledger/stats"), 400),
  one("a whole address that is none", get("http://[::bad/"), 400),
  one("an address of another protocol", get("ftp://HOST/api/ledger/stats"), 400),
  one("two slashes and another host", get("//evil.example/api/ledger/stats"), 404),
  one("a request to be a proxy", "CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n", 405),
  one("the method TRACE", `TRACE /api/ledger/stats HTTP/1.1\r\nHost: HOST\r\n${CLOSE}`, 405),
  one("a question to the server as a whole", `OPTIONS * HTTP/1.1\r\nHost: HOST\r\n${CLOSE}`, 400),
  one("a method of five thousand letters", `${"G".repeat(5_000)} / HTTP/1.1\r\nHost: HOST\r\n\r\n`, 400),
  one("the greeting of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
  one(
    "a change to WebSocket",
    get("/api/ledger/stats", "Upgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n"),
    200,
    "the answer, without a change",
  ),
  one("an expectation that is not known", `${JSON_POST}Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}`, 417),
  one("a page that is posted to", `POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n${CLOSE}`, 405),
  one(
    "three thousand headers, the last of them the origin",
    get("/api/ledger/stats", `${"a:b\r\n".repeat(3_000)}Origin: https://evil.example\r\n`),
    403,
  ),
];

/** Paths that lead out of the site's folder, or to what is no file. The site has a folder `a.b`, and a file lies beside it. */
export const PATHS: readonly RawRequest[] = [
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/a.b/../../secret.txt",
  "/a.b/..%5c..%5csecret.txt",
  "/%252e%252e/secret.txt",
  "/....//secret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/index.html%00.txt",
  "/index.html/",
  "/a.b",
  "/api/../../secret.txt",
  "/%zz",
  "//secret.txt",
].map((path) => one(`the path ${path}`, get(path), 404, "not found"));

/** Bodies and queries in bytes that are not what they say. */
export const ENCODINGS: readonly RawRequest[] = [
  one("a query with bytes that are no text", get("/api/ties/between?a=%ff%fe&b=JPN"), 400),
  one("a query with a sign of percent alone", get("/api/ties/between?a=100%&b=JPN"), 400),
  one("a raw byte in the path", get("/\xff\xfe"), 400),
  one("a backslash in the path", get("/..\\secret.txt"), 400),
  one("a body with bytes that are no text", post('{"a":"U\xff\xfeA","b":"JPN"}'), 400),
  one("a body that says it is UTF-16", post('{"a":"USA","b":"JPN"}').replace("application/json", "application/json; charset=utf-16"), 400),
  one("a body that says it is packed", post('{"a":"USA","b":"JPN"}', "Content-Encoding: gzip\r\n"), 400),
  one("a body of a type that begins like JSON", post("{}").replace("application/json", "application/jsonlines"), 400),
  one(
    "a body that begins with a mark of byte order",
    post('\xef\xbb\xbf{"a":"USA","b":"JPN"}'),
    200,
    "the answer, as the mark says what the bytes are",
  ),
  one("a body that would change every object", post('{"a":"USA","b":"JPN","__proto__":{"date":"1900-01-01"}}'), 400),
  one("a body of a hundred thousand lists in one another", post(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`), 400),
  one("a body of quotes that never close", post(`{"${'\\"'.repeat(100_000)}`), 400),
  one("a body that is larger than it may be", `${JSON_POST}Content-Length: 9000000\r\n\r\n{`, 413),
];

/** The HTTP API: examples of every operation as a GET or a POST, with a strange value, a strange field, or a broken request. */
import fc from "fast-check";
import type { Hono } from "hono";
import { ALL_OPERATIONS } from "../../../src/operations/registry.ts";
import { withLegalValue } from "../legal.ts";
import { mutated } from "../mutate.ts";
import { strangeText, strangeValue, wellFormed } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Input = Readonly<Record<string, unknown>>;
interface Example {
  readonly name: string;
  readonly input: Input;
  readonly fields: readonly string[];
}

/**
 * Operations whose answers take long by their nature, as they read centuries or every state, and which a fuzzer need not ask a thousand
 * times: a legal question to them takes fifty times the median of all others.
 */
const SLOW =
  /^(ledger\.(audit|diff)|explanations\.|similarity\.nearest|network\.(during|changes)|measure\.series|allies\.series|dataset\.|state\.exposure|mediator\.(reach|validate)|literature\.)/;

function examples(): Example[] {
  return ALL_OPERATIONS.filter(({ local, name }) => !local && !SLOW.test(name)).flatMap(({ name, examples: all, input }) => {
    const fields = Object.keys((input as unknown as { shape: object }).shape);
    return all.map((one) => ({ name, input: one.input as Input, fields }));
  });
}

const pathOf = ({ name }: Example) => `/api/${name.replace(".", "/")}`;
const POST_HEADERS = { "content-type": "application/json" };

function asGet(example: Example, input: Input, more = ""): HttpRequest {
  const query = new URLSearchParams(
    Object.entries(input).map(([key, value]): [string, string] => [key, typeof value === "string" ? value : (JSON.stringify(value) ?? "")]),
  );
  return { method: "GET", path: `${pathOf(example)}?${query}${more}`, headers: {} };
}

const asPost = (example: Example, input: Input): HttpRequest => ({
  method: "POST",
  path: pathOf(example),
  headers: POST_HEADERS,
  body: JSON.stringify(input),
});

/** Headers that decide how an answer is written. */
const HEADERS = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { accept: "text/csv" },
  { accept: "application/json;q=0, */*" },
  { accept: `${"a/b,".repeat(500)}*/*` },
  { "accept-language": "zh" },
  { "accept-language": `${"zh-".repeat(400)}x;q=0.0001` },
  { "if-none-match": "*" },
  { "if-none-match": `"${"x".repeat(2_000)}"` },
  { range: "bytes=0-0,1-1,2-2" },
);

function requests(all: readonly Example[]): fc.Arbitrary<HttpRequest> {
  const example = fc.constantFrom(...all);
  const strange = example.chain((one) =>
    fc
      .record({
        field: fc.constantFrom(...(one.fields.length > 0 ? one.fields : ["x"])),
        value: strangeValue,
        post: fc.boolean(),
        headers: HEADERS,
      })
      .map(({ field, value, post, headers }) => {
        const input = { ...one.input, [field]: value };
        const asked = post ? asPost(one, input) : asGet(one, input);
        return { ...asked, headers: { ...headers, ...asked.headers } };
      }),
  );
  const inputs = all.map(({ input }) => input);
  const legal = example.chain((one) =>
    fc.tuple(withLegalValue(one.input, one.fields, inputs), HEADERS).map(([input, headers]) => ({ ...asGet(one, input), headers })),
  );
  const stranger = fc
    .record({ one: example, key: strangeText, value: strangeText })
    .map(({ one, key, value }) => asGet(one, { ...one.input, [key]: value }));
  const surfaced = fc
    .record({ one: example, name: fc.constantFrom("lang", "format", "ledger", "detail"), value: strangeText })
    .map(({ one, name, value }) => asGet(one, one.input, `&${name}=${encodeURIComponent(wellFormed(value))}`));
  const brokenBody = example.chain((one) => mutated(JSON.stringify(one.input)).map((body) => ({ ...asPost(one, {}), body })));
  const brokenPath = example.chain((one) => mutated(asGet(one, one.input).path).map((path) => ({ method: "GET", path, headers: {} })));
  return fc.oneof({ weight: 8, arbitrary: legal }, { weight: 4, arbitrary: strange }, stranger, surfaced, brokenBody, brokenPath);
}

/** Only what Node would hand over: a request that is none never reaches the application. */
const READABLE = /^\/[\x21-\x7e]*$/;

export function httpSurface(app: Hono, host: string) {
  const all = examples();
  const run = async ({ method, path, headers, body }: HttpRequest): Promise<Outcome> => {
    const written = READABLE.test(path) ? path : encodeURI(wellFormed(path)).replace(/^(?!\/)/, "/");
    const init = { method, headers: { host, ...headers }, ...(body === undefined ? {} : { body: wellFormed(body) }) };
    const response = await app.request(`http://${host}${written}`, init);
    const text = await response.text();
    if (response.status < 400) return "answered";
    if (response.status >= 500)
      throw new Error(`${response.status} for ${method} ${written.slice(0, 300)} ${body?.slice(0, 300) ?? ""}: ${text}`);
    if (response.status === 404 && !written.startsWith("/api/")) return "refused";
    return refusedWith([JSON.parse(text)]);
  };
  return surface<HttpRequest>({ name: "HTTP", valid: all.map((one) => asGet(one, one.input)), inputs: requests(all), run });
}

/** Addresses of the app: what follows the sign #, as the router reads it and writes it back. */
import fc from "fast-check";
import { mutated } from "../mutate.ts";
import { strangeText, wellFormed } from "../strange.ts";
import { type Outcome, surface } from "../surface.ts";

/** The parts of the app that read an address. They are handed over, as the app's own files want a browser around them. */
export interface AddressReader {
  readonly hrefOfHash: (hash: string) => string;
  readonly withId: (href: string) => string;
  readonly withWord: (href: string) => string;
  readonly parseSearch: (query: string) => Record<string, string>;
  readonly formatSearch: (search: Readonly<Record<string, unknown>>) => string;
  readonly routes: readonly {
    readonly path: string;
    readonly search: { read(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> };
  }[];
}

export function addressesSurface(valid: readonly string[], reader: AddressReader) {
  const strange = fc
    .record({ address: fc.constantFrom(...valid), value: strangeText, place: fc.nat() })
    .map(({ address, value, place }) => {
      const parts = address.split("&");
      const at = place % parts.length;
      return parts.map((part, index) => (index === at ? `${part.split("=")[0]}=${encodeURIComponent(wellFormed(value))}` : part)).join("&");
    });
  const twice = fc.constantFrom(...valid).map((address) => `${address}&${address.split(/[?&]/)[1] ?? "a=1"}`);
  const words = strangeText.map((word) => `#/${word}`);
  const inputs = fc.oneof(
    { weight: 4, arbitrary: strange },
    { weight: 3, arbitrary: fc.constantFrom(...valid).chain(mutated) },
    twice,
    words,
  );
  return surface<string>({ name: "addresses of the app", valid, inputs, run: (hash) => readBack(hash, reader) });
}

/** Reads an address, writes it, and reads it again: the same view with the same parameters, each a text or nothing. */
function readBack(hash: string, { hrefOfHash, withId, withWord, parseSearch, formatSearch, routes }: AddressReader): Outcome {
  const href = withId(hrefOfHash(hash));
  const mark = href.indexOf("?");
  const [path, query] = mark < 0 ? [href, ""] : [href.slice(0, mark), href.slice(mark)];
  if (withId(withWord(href)) !== href) throw new Error(`${href} is ${withWord(href)} in an address, and ${withId(withWord(href))} again`);
  const found = routes.find((route) => path === `/${route.path}`);
  for (const route of found === undefined ? routes : [found]) {
    const values = route.search.read(parseSearch(query));
    const wrong = Object.entries(values).find(([, value]) => value !== null && !["string", "boolean"].includes(typeof value));
    if (wrong !== undefined) throw new Error(`${route.path} reads ${wrong[0]} as ${typeof wrong[1]}`);
    const again = route.search.read(parseSearch(formatSearch(values)));
    if (JSON.stringify(again) !== JSON.stringify(values))
      throw new Error(`${JSON.stringify(values).slice(0, 300)} is read back as ${JSON.stringify(again).slice(0, 300)}`);
  }
  return found === undefined ? "refused" : "answered";
}

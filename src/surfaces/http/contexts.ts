/** The ledger that a server asks, in each language. What it computes from it is bounded by the ledger itself. */
import type { Context } from "../../operations/operation.ts";
import type { Language } from "../../prose/index.ts";

/** The context in a language, read when it is first asked for. A reading that fails is tried again by the next request. */
export function contextsOf(read: (language: Language) => Promise<Context>): (language: Language) => Promise<Context> {
  const held = new Map<Language, Promise<Context>>();
  return (language) => {
    const found = held.get(language);
    if (found !== undefined) return found;
    const reading = read(language);
    held.set(language, reading);
    reading.catch(() => held.delete(language));
    return reading;
  };
}

/** The ledger that a server asks, in each language, with memory that stays bounded. */
import { indexLedger } from "../../ledger/ledger.ts";
import type { Context } from "../../operations/operation.ts";
import type { Language } from "../../prose/index.ts";

/**
 * Requests after which a ledger forgets what it has computed. It remembers results by day, state and rule, so whoever asks about every
 * day of two centuries would fill the memory.
 */
const MOST_REQUESTS = 400;

/** The context in a language, read once; its data stay, and what was computed from them is forgotten from time to time. */
export function renewedContexts(read: (language: Language) => Promise<Context>): (language: Language) => Promise<Context> {
  const held = new Map<Language, { readonly context: Promise<Context>; left: number }>();
  return (language) => {
    const found = held.get(language);
    if (found !== undefined && found.left > 0) {
      found.left -= 1;
      return found.context;
    }
    const context = found === undefined ? read(language) : found.context.then(forgetful);
    held.set(language, { context, left: MOST_REQUESTS });
    return context;
  };
}

const forgetful = (context: Context): Context => ({ ...context, ledger: indexLedger(context.ledger.data) });

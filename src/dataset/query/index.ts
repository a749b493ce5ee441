/**
 * Queries in SQL over the ledger and the user's own copies of datasets. A query only reads: it reaches no file and no network, and is
 * bounded in time, memory and rows. Surfaces load this when a query is asked.
 */
import { type Answer, type Asked, openSession, type SessionOptions } from "./session.ts";

export { type Answer, type Asked, MOST_ROWS, MOST_SECONDS, openSession, type Session } from "./session.ts";

/** Opens the tables and runs one query. Throws InputError for a wrong query or copy, and for one that takes too long or too much. */
export async function query({ ledger, data, partial = false, signal, ...asked }: SessionOptions & Asked): Promise<Answer> {
  const own = signal === undefined ? {} : { signal };
  const session = await openSession({ ledger, data, partial, ...own });
  try {
    return await session.run({ ...asked, ...own });
  } finally {
    session.close();
  }
}

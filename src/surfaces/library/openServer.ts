/** Asks a running server in place of a ledger in this process. */
import { httpClient } from "../client/client.ts";
import { type Questions, questionsTo } from "./ledger.ts";

/** The same questions, answered by `entente serve`: `api` is its address with the path, such as http://127.0.0.1:4816/api. */
export function openServer(api: string, fetchLike: typeof fetch = fetch): Questions {
  return questionsTo(httpClient(api.replace(/\/$/, ""), fetchLike));
}

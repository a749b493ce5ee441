/** What a case gives away as files: its obligations with their tests' outcome. */
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { Trace } from "../../app/query/answers.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";

export function traceDownloads(trace: Trace): Download[] {
  const name = ["entente", ...trace.initiators, ...trace.targets].map((one) => (typeof one === "string" ? one : one.id)).join("-");
  const file = `${name}-${trace.date}`;
  return [{ label: en.attacked.downloads.table, save: () => download(`${file}.csv`, "text/csv", csvOf(rowsOf("crisis.trace", trace))) }];
}

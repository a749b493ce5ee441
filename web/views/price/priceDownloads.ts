/** What the page of autonomy gives away as files: the ledger of both, the curves as a table. */
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import type { Download } from "../../ledger/Footer.tsx";
import type { Both } from "../../ledger/price.ts";
import { download } from "../../ui/download.ts";
import type { Pair } from "./curves.ts";
import { price } from "./labels.ts";

export function priceDownloads(both: Both, series: Pair | null): Download[] {
  const name = `entente-autonomy-${both.map(({ state }) => state.id).join("-")}-${both[0].date}`;
  const t = price.downloads;
  const lines = both.flatMap((answer) =>
    rowsOf("state.autonomy", { ...answer, series: null }).map((row) => ({ date: answer.date, state: answer.state.id, ...row })),
  );
  const curves = both.flatMap((answer, index) =>
    rowsOf("state.autonomy", { ...answer, series: series?.[index === 0 ? 0 : 1] ?? null }).map((row) => ({
      state: answer.state.id,
      ...row,
    })),
  );
  return [
    { label: t.lines, save: () => download(`${name}.csv`, "text/csv", csvOf(lines)) },
    ...(series === null ? [] : [{ label: t.curves, save: () => download(`${name}-curves.csv`, "text/csv", csvOf(curves)) }]),
  ];
}

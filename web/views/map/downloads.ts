/** The files that the map offers: the pacts of the day, and the places of the area that is shown. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { Area } from "../../app/query/answers.ts";
import { ask, csvOf, csvOfRows, rowsOf } from "../../app/query/client.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";
import { map as t } from "./labels.ts";
import type { PactType } from "./ties.ts";

export function mapDownloads(date: string, soft: readonly PactType[], area: Area | null): Download[] {
  const table = {
    label: t.csv.table,
    save: async () => download(`entente-pacts-${date}.csv`, "text/csv", await csvOfRows(await pactRows(date, soft))),
  };
  if (area === null) return [table];
  const { instrument, clause } = area;
  const places = async () => csvOf("instrument.area", { id: instrument.id, obligation: clause.obligation, date: area.date });
  return [
    table,
    { label: t.csv.places, save: async () => download(`entente-${instrument.id}-area-${date}.csv`, "text/csv", await places()) },
  ];
}

/** The pacts of the day: of every promise, and of the soft ties that are shown. */
async function pactRows(date: string, soft: readonly PactType[]) {
  const rows = [...PACT_TYPES, ...soft].map(async (type) => {
    const { answer } = await ask("network.pacts", { type, date });
    return answer === null ? [] : (await rowsOf("network.pacts", answer)).map((row) => ({ date, ...row }));
  });
  return (await Promise.all(rows)).flat();
}

/** The downloads of the map: the day's pacts of all pledges and of the soft ties shown, and the places of the area. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { Area } from "../../app/query/answers.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { map as t } from "./labels.ts";
import type { PactType } from "./ties.ts";

export function mapDownloads(date: string, soft: readonly PactType[], area: Area | null): Download[] {
  const pacts = [...PACT_TYPES, ...soft].map((type) => ({ type, date }));
  const table = answerDownload(t.csv.table, `entente-pacts-${date}`, "instrument.map", ...pacts);
  if (area === null) return [table];
  const { instrument, clause } = area;
  const asked = { id: instrument.id, obligation: clause.obligation, date: area.date };
  return [table, answerDownload(t.csv.places, `entente-${instrument.id}-area-${date}`, "instrument.area", asked)];
}

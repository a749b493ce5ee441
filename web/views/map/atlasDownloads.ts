/** What the map gives to take away: the pacts of the day, and the places of the area that is shown. */
import { csvOf, PACT_TYPES, rowsOf } from "../../../src/surfaces/client/words.ts";
import type { Area } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { download } from "../../ui/download.ts";
import type { PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";

export function atlasDownloads(day: string, soft: readonly PactType[], area: Area | null) {
  const table = { label: atlas.csv.table, save: () => download(`entente-pacts-${day}.csv`, "text/csv", pactsCsv(day, soft)) };
  if (area === null) return [table];
  const name = `entente-${area.instrument.id}-area-${day}.csv`;
  return [table, { label: atlas.csv.places, save: () => download(name, "text/csv", csvOf(rowsOf("instrument.area", area))) }];
}

/** Every pact of the day, of all pledges and of the soft layers that are shown. */
function pactsCsv(date: string, soft: readonly PactType[]): string {
  return csvOf(
    [...PACT_TYPES, ...soft].flatMap((type) => {
      const { answer } = askNow("network.pacts", { date, type });
      return answer === null ? [] : rowsOf("network.pacts", answer).map((row) => ({ date, ...row }));
    }),
  );
}

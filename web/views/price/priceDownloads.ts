/** The downloads of this view: both accounts, and both curves. */
import { type Both, seriesInput } from "../../ledger/autonomy.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { price } from "./labels.ts";

export function priceDownloads(both: Both): Download[] {
  const [a, b] = [both[0].state.id, both[1].state.id];
  const { date } = both[0];
  const name = `entente-autonomy-${a}-${b}-${date}`;
  const curves = [seriesInput(a), seriesInput(b)].filter((input) => input !== null);
  return [
    answerDownload(price.downloads.lines, name, "state.autonomy", { state: a, date }, { state: b, date }),
    answerDownload(price.downloads.curves, `${name}-curves`, "state.autonomy", ...curves),
  ];
}

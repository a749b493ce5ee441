/** What the network gives away as files: its edges with the numbers of other data sets. */
import { csvOf, rowsOf } from "../src/surfaces/client/words.ts";
import type { Download } from "./components/Footer.tsx";
import type { Network } from "./network/drawn.ts";
import { network } from "./text/network.ts";
import { download } from "./words.ts";

export function networkDownloads(answer: Network): Download[] {
  const name = `entente-network-${answer.rule}-${answer.date}`;
  return [{ label: network.downloads.edges, save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("network.at", answer))) }];
}

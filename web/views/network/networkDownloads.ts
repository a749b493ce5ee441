/** What the network gives away as files: its edges with the numbers of other data sets. */
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import type { Network } from "../../charts/network/drawn.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";
import { network } from "./labels.ts";

export function networkDownloads(answer: Network): Download[] {
  const name = `entente-network-${answer.rule}-${answer.date}`;
  return [{ label: network.downloads.edges, save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("network.at", answer))) }];
}

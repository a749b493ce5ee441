/** The downloads of the network: the edges of the day, the day's graph, and the graph with its dates from the ledger's first day on. */
import type { InputOf } from "../../../src/surfaces/client/words.ts";
import type { Network } from "../../charts/network/drawn.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { answerDownload, exportDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { network as t } from "./labels.ts";

/** `asked` is the input of the answer. */
export function networkDownloads({ rule, date }: Network, asked: InputOf<"network.at">): Download[] {
  const { date: _, ...what } = asked;
  const since = { ...what, from: FIRST, to: date } as InputOf<"network.during">;
  return [
    answerDownload(t.downloads.edges, `entente-network-${rule}-${date}`, "network.at", asked),
    exportDownload(t.downloads.graph, `entente-network-${rule}-${date}`, "graphml", "network.at", asked),
    exportDownload(t.downloads.graphOverTime(FIRST.slice(0, 4)), `entente-network-${rule}-to-${date}`, "gexf", "network.during", since),
  ];
}

/** What the network gives away as files: its edges with the numbers of other data sets, and its picture. */
import { csvOf, rowsOf } from "../src/surfaces/client/words.ts";
import type { Download } from "./components/Footer.tsx";
import { savePictureOf } from "./downloads.ts";
import type { Network } from "./network/drawn.ts";
import { network } from "./text/network.ts";
import { download } from "./words.ts";

export function networkDownloads(answer: Network, title: string): Download[] {
  const name = `entente-network-${answer.rule}-${answer.date}`;
  const t = network.figure;
  return [
    { label: network.downloads.edges, save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("network.at", answer))) },
    {
      label: network.downloads.picture,
      save: (stamp, address) => savePictureOf("network", name, [title, t.see, t.not, stamp, address]),
    },
  ];
}

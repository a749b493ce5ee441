/** What the timeline gives away as files: its spans as rows. */
import { type AnswerOf, csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";
import { timeline } from "./labels.ts";

type History = AnswerOf<"instrument.history">;

export function spanDownloads(answer: History, spans: History["spans"]): Download[] {
  const name = `entente-timeline-${answer.from.slice(0, 4)}-${answer.until.slice(0, 4)}`;
  return [
    {
      label: timeline.downloads.table,
      save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("instrument.history", { ...answer, spans }))),
    },
  ];
}

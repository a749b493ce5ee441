/** The drawer's content in this view: the records of a line and its unknowns, the figures of a yardstick, or a treaty in full. */

import { en } from "../../app/language/en.ts";
import { capital, longDate } from "../../app/language/speech.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { groupsOf, LineRecords } from "../../ledger/LineRecords.tsx";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { HelpFigures } from "./HelpFigures.tsx";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly both: Both | null;
  readonly nameOf: (id: string) => string;
}

export function PriceDrawer({ both, nameOf }: Props) {
  const { open } = useView().search;
  if (both === null) return null;
  return <ViewDrawer date={both[0].date} nameOf={nameOf} opened={open === null ? null : contentOf(open, both, nameOf)} />;
}

function contentOf(open: string, both: Both, nameOf: (id: string) => string): Opened | null {
  const [what = "", id = ""] = open.split(".");
  const index = both.findIndex(({ state }) => state.id === id);
  const answer = both[index === 0 ? 0 : 1];
  if (index < 0) return null;
  const of = { side: index === 0 ? ("first" as const) : ("second" as const), name: answer.state.name };
  const help = /^help-(\d+)$/.exec(what);
  if (help !== null) {
    const figures = answer.help[Number(help[1])];
    return figures === undefined
      ? null
      : {
          ...of,
          kicker: longDate(answer.date),
          title: price.help.drawer(figures.measure),
          body: <HelpFigures help={figures} state={answer.state.id} nameOf={nameOf} />,
        };
  }
  const line = answer.lines.find((one) => one.id === what);
  if (line === undefined) return null;
  const records = groupsOf(line.cell.evidence).length;
  return {
    ...of,
    kicker: en.drawer.recordsOf(records),
    title: `${capital(line.label)}${en.list.colon}${line.cell.asPrinted ?? line.cell.count ?? en.compare.noFigure}`,
    body: <LineRecords line={line} date={answer.date} nameOf={nameOf} />,
  };
}

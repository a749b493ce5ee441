/** The drawer's content in this view: the records of a line and its unknowns, the figures of a yardstick, or a treaty in full. */

import { en } from "../../app/language/en.ts";
import { capital, longDate } from "../../app/language/speech.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { groupsOf, LineRecords } from "../../ledger/LineRecords.tsx";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { HelpFigures } from "./HelpFigures.tsx";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly both: Both | null;
  readonly nameOf: (id: string) => string;
}

export function PriceDrawer({ both, nameOf }: Props) {
  const { search, change } = useView();
  const { open, treaty } = search;
  const date = both?.[0].date ?? null;
  if (treaty !== null && date !== null) return <TreatyDrawer id={treaty} date={date} open={open} nameOf={nameOf} />;
  const content = both === null || open === null ? null : contentOf(open, both, nameOf);
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={content?.kicker}
      title={content?.title}
      side={content?.side ?? null}
      onClose={() => change({ open: null, treaty: null }, { atOnce: true })}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

function contentOf(open: string, both: Both, nameOf: (id: string) => string) {
  const [what = "", id = ""] = open.split(".");
  const index = both.findIndex(({ state }) => state.id === id);
  const answer = both[index === 0 ? 0 : 1];
  if (index < 0) return null;
  const side = index === 0 ? ("first" as const) : ("second" as const);
  const kicker = (rest: string) => (
    <>
      <span className={`name ${side}`}>{answer.state.name}</span> · {rest}
    </>
  );
  const help = /^help-(\d+)$/.exec(what);
  if (help !== null) {
    const figures = answer.help[Number(help[1])];
    return figures === undefined
      ? null
      : {
          side,
          kicker: kicker(longDate(answer.date)),
          title: price.help.drawer(figures.measure),
          body: <HelpFigures help={figures} state={answer.state.id} nameOf={nameOf} />,
        };
  }
  const line = answer.lines.find((one) => one.id === what);
  if (line === undefined) return null;
  const records = groupsOf(line.cell.evidence).length;
  return {
    side,
    kicker: kicker(en.drawer.recordsOf(records)),
    title: `${capital(line.label)}: ${line.cell.asPrinted ?? line.cell.count ?? en.compare.noFigure}`,
    body: <LineRecords line={line} date={answer.date} nameOf={nameOf} />,
  };
}

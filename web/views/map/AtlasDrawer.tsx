/** What the drawer of the map shows: the records behind a number, or a treaty whole. */
import { isPledge } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { countWord, longDate } from "../../app/language/speech.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { grouped } from "../../ledger/records.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { evidenceOf } from "./atlas.ts";
import { atlas } from "./labels.ts";
import type { Search } from "./search.ts";

interface Props {
  readonly view: Search;
  readonly day: string;
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
}

export function AtlasDrawer({ view: { open, treaty }, day, chosen, nameOf }: Props) {
  if (treaty !== null) return <TreatyDrawer id={treaty} date={day} open={open} nameOf={nameOf} />;
  const content = contentOf(open, day, chosen, nameOf);
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={content?.kicker}
      title={content?.title}
      side={content?.side ?? null}
      onClose={closeDrawer}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

/** "owes-defence.JPN" */
function contentOf(open: string | null, day: string, chosen: readonly string[], nameOf: (id: string) => string) {
  const match = /^(owes|owed)-([a-z]+)\.([A-Z]{3})$/.exec(open ?? "");
  if (match === null) return null;
  const [, which = "", type = "", id = ""] = match;
  const answer = askNow("state.show", { state: id, date: day }).answer;
  if (answer === null) return null;
  const place = chosen.indexOf(id);
  const side = place === 0 ? ("first" as const) : place === 1 ? ("second" as const) : null;
  const records = evidenceOf(answer, which === "owed" ? "owed" : "owes", type);
  const groups = grouped(records);
  const count = countWord(new Set(records.flatMap(({ states }) => states)).size);
  return {
    side,
    kicker: (
      <>
        <span className={`name ${side ?? ""}`}>{nameOf(id)}</span> · {en.drawer.recordsOf(groups.length)}
      </>
    ),
    title: which === "owed" ? atlas.drawer.owed(type, count) : atlas.drawer.owes(type, count),
    body: (
      <>
        <p className="drawer-lead">
          {longDate(day)}. {atlas.drawer.meaning(!isPledge(type))}
        </p>
        {groups.length === 0 && <p>{en.drawer.none}</p>}
        {groups.map((group) => (
          <RecordGroup key={group.key} group={group} date={day} nameOf={nameOf} attacked={null} />
        ))}
      </>
    ),
  };
}

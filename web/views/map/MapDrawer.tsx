/** The drawer of the map: the records behind a number, or a treaty in full. */
import { isPledge } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { countWord, longDate } from "../../app/language/speech.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { RecordList } from "../../ledger/RecordList.tsx";
import { grouped } from "../../ledger/records.ts";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { map } from "./labels.ts";
import { evidenceOf, statesIn, type Way } from "./ties.ts";

interface Props {
  readonly open: string | null;
  readonly date: string;
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
}

export function MapDrawer({ open, date, chosen, nameOf }: Props) {
  const [, which, type = "", id = ""] = /^(owes|owed)-([a-z]+)\.([A-Z]{3})$/.exec(open ?? "") ?? [];
  const { answer } = useSlowAsk("state.show", which === undefined ? null : { state: id, date });
  return <ViewDrawer date={date} nameOf={nameOf} opened={which === undefined || answer === null ? null : opened()} />;

  function opened(): Opened {
    const day = answer?.date ?? date;
    const side = ([null, "first", "second"] as const)[chosen.indexOf(id) + 1] ?? null;
    const records = answer === null ? [] : evidenceOf(answer, which as Way, type);
    return {
      side,
      name: nameOf(id),
      kicker: en.drawer.recordsOf(grouped(records).length),
      title: map.drawer[which as Way](type, countWord(statesIn(records))),
      body: (
        <>
          <p className="drawer-lead">
            {longDate(day)}
            {en.list.stop} {map.drawer.meaning(!isPledge(type))}
          </p>
          <RecordList records={records} date={day} nameOf={nameOf} />
        </>
      ),
    };
  }
}

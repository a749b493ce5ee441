/** The records behind one line of a state's account: instruments grouped, dated records one by one, doubtful ones separate. */

import { en } from "../app/language/en.ts";
import { longDate } from "../app/language/speech.ts";
import type { Evidence } from "../app/query/answers.ts";
import type { Autonomy } from "./autonomy.ts";
import { DatedRecord } from "./DatedRecord.tsx";
import { RecordGroup } from "./RecordGroup.tsx";
import { recordLabels } from "./records.labels.ts";
import { grouped } from "./records.ts";

/** Groups instruments; records that stand alone are groups of one. */
export function groupsOf(records: readonly Evidence[]) {
  return [...grouped(records.filter(({ instrument }) => instrument !== null)), ...records.filter(({ instrument }) => instrument === null)];
}

interface LineProps {
  readonly line: Pick<Autonomy["lines"][number], "meaning" | "cell">;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

export function LineRecords({ line: { meaning, cell }, date, nameOf }: LineProps) {
  const list = (records: readonly Evidence[]) =>
    groupsOf(records).map((one) =>
      "key" in one ? (
        <RecordGroup key={one.key} group={one} date={date} nameOf={nameOf} />
      ) : (
        <DatedRecord key={JSON.stringify([one.short, one.label, one.since, one.states])} record={one} nameOf={nameOf} />
      ),
    );
  return (
    <>
      <p className="drawer-lead">
        {longDate(date)}
        {en.list.stop} {meaning}
      </p>
      {cell.dormant > 0 && <p className="left-out">{en.drawer.dormant(cell.dormant)}</p>}
      {cell.evidence.length === 0 && <p>{en.drawer.none}</p>}
      {list(cell.evidence)}
      {cell.doubtful.length > 0 && (
        <section className="doubtful">
          <h3>{recordLabels.doubtful(groupsOf(cell.doubtful).length)}</h3>
          {list(cell.doubtful)}
        </section>
      )}
    </>
  );
}

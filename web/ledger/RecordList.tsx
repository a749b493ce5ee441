/** Records in a drawer, a large pact as one; a sentence if there are none. */
import { en } from "../app/language/en.ts";
import type { Evidence } from "../app/query/answers.ts";
import { RecordGroup } from "./RecordGroup.tsx";
import { grouped } from "./records.ts";

interface Props {
  readonly records: readonly Evidence[];
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

export function RecordList({ records, date, nameOf }: Props) {
  if (records.length === 0) return <p>{en.drawer.none}</p>;
  return grouped(records).map((group) => <RecordGroup key={group.key} group={group} date={date} nameOf={nameOf} />);
}

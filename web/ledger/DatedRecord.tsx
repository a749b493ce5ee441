/** A dated record that is not a treaty: of foreign forces, command, a rivalry, or a published count. */

import { en } from "../app/language/en.ts";
import { listed, longDate } from "../app/language/speech.ts";
import { type Evidence, omitNull } from "../app/query/answers.ts";
import { Facts } from "../ui/Facts.tsx";
import { InEnglish } from "../ui/InEnglish.tsx";
import { Cite } from "./Cite.tsx";
import { recordLabels } from "./records.labels.ts";
import { SourceList } from "./SourceList.tsx";
import { WrongFact } from "./WrongFact.tsx";

const t = recordLabels;
const RUNS = ["soil", "command", "rivalry"];

/** The collections of records by type; the others are counts. */
const COLLECTION: Readonly<Record<string, string>> = { soil: "soil", command: "command", rivalry: "rivalries" };

interface Props {
  readonly record: Evidence;
  readonly nameOf: (id: string) => string;
}

export function DatedRecord({ record, nameOf }: Props) {
  const { short: title, label, type, states, since, until, wording, note, refs } = record;
  const runs = RUNS.includes(type);
  const heads = type === "soil" ? t.holders : type === "rivalry" ? t.against : en.drawer.states;
  return (
    <article className="record">
      <h3>
        <InEnglish text={title} />
      </h3>
      {type !== "command" && (
        <p className="faint">
          <InEnglish text={label} />
        </p>
      )}
      <Facts
        rows={[
          [heads, states.length > 0 && listed(states.map(nameOf))],
          [t.when, runs && spanWords(since, until)],
          [runs ? t.held : en.drawer.from, wording],
          [en.drawer.note, note],
        ]}
      />
      <SourceList refs={refs} />
      <div className="record-doors">
        <Cite id={[refs[0]?.source ?? "ledger"].flat()[0] ?? "ledger"} />
        <WrongFact
          fact={{ of: COLLECTION[type] ?? "counts", ...omitNull({ from: since, state: states[0] ?? null }) }}
          what={[title, ...(type === "command" ? [] : [label])].join(en.list.comma)}
        />
      </div>
    </article>
  );
}

/** "1898 – 1930"; an unknown end is stated. */
function spanWords(since: string | null, until: string | null): string {
  const start = since === null ? en.timeline.notKnown : spread(since);
  const end = until === null ? t.openEnd : until === "unknown" ? en.timeline.notKnown : spread(until);
  return `${start} \u2013 ${end}`;
}

/** A day known only to lie between two others: "29 April 1994 or June 2026". */
function spread(date: string): string {
  return date.split("/").map(longDate).join(t.either);
}

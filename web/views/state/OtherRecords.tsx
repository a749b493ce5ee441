/** Dated facts that name a state but bind nobody: the day's lines, and whole collections. Each count opens. */
import type { InputOf } from "../../../src/surfaces/client/words.ts";
import { useAsks, useSlowAsk } from "../../app/query/useAsk.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { stateEn } from "./labels.ts";

const t = stateEn.records;
type Collection = InputOf<"records.list">["collection"];
const COLLECTIONS = Object.keys(t.names) as Collection[];

export function OtherRecords({ id, date }: { readonly id: string; readonly date: string }) {
  const { answer } = useSlowAsk("state.autonomy", { state: id, date: useDebounced(date, 120) });
  const lines = (answer?.lines ?? []).filter(({ id: line }) => !line.startsWith("owes-") && !line.startsWith("owed-"));
  const { asked } = useAsks(
    "records.list",
    COLLECTIONS.map((collection) => ({ collection, state: id })),
  );
  const collections = asked.map(({ input, answer: listed }) => ({ collection: input.collection, count: listed?.rows.length ?? 0 }));
  return (
    <section className="other-records" aria-labelledby="records-title">
      <h2 id="records-title">{t.title}</h2>
      <p className="faint intro">{t.intro}</p>
      <div className="record-counts">
        <div>
          <h3>{t.lines}</h3>
          <ul>
            {lines.map(({ id: line, label, meaning, cell }) => {
              const words = cell.asPrinted ?? (cell.count === null ? t.unknown : String(cell.count));
              const behind = cell.evidence.length + cell.doubtful.length;
              return (
                <li key={line} title={meaning}>
                  <span>{label}</span>
                  <Count open={`line.${line}`} words={words} count={behind} label={t.open(label, words)} />
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <h3>{t.ever}</h3>
          <ul>
            {collections.map(({ collection, count }) => (
              <li key={collection}>
                <span>{t.names[collection]}</span>
                <Count
                  open={`records.${collection}`}
                  words={String(count)}
                  count={count}
                  label={t.open(t.names[collection] ?? "", String(count))}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

interface CountProps {
  readonly open: string;
  readonly words: string;
  readonly count: number;
  readonly label: string;
}

/** A count, which is a button only if it has records. */
function Count({ open, words, count, label }: CountProps) {
  if (count === 0) return <span className="faint">{words === "0" ? t.noRecord : words}</span>;
  return (
    <OpenNumber open={open} label={label}>
      {words}
    </OpenNumber>
  );
}

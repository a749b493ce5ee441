/** A clause slot by slot: what each asks, the words in which it is read, whether the text says so, and where. */
import type { InstrumentAnswer } from "../../state.ts";
import { instrumentEn } from "../../text/instrument.ts";
import { Checked, Long } from "./Words.tsx";

type Version = InstrumentAnswer["clauses"][number]["versions"][number];
export type Slot = Version["slots"][number];

const t = instrumentEn.articles;

export function SlotTable({ slots, cites }: { readonly slots: readonly Slot[]; readonly cites: ReadonlyMap<string, string> }) {
  return (
    <dl className="slots">
      {slots.map((slot) => {
        const [name, gloss] = instrumentEn.slots[slot.slot] ?? [slot.slot, ""];
        return (
          <div key={slot.slot} className={slot.rests}>
            <dt>
              {name}
              <span className="gloss">{gloss}</span>
            </dt>
            <dd>
              <SlotWords slot={slot} />
              {slot.rests === "default" && <span className="silent"> ({t.silent})</span>}
              {slot.since !== null && <span className="since"> {t.since(slot.since)}</span>}
              {slot.rests === "said" && (
                <>
                  {" "}
                  <Checked of={slot.ref} cites={cites} />
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function SlotWords({ slot: { slot, words, rests } }: { readonly slot: Slot }) {
  if (rests === "not-coded") return t.notCoded;
  const [first = ""] = words;
  if (slot === "trigger") {
    const gloss = instrumentEn.triggers[first];
    return (
      <>
        <strong>{first}</strong>
        {gloss !== undefined && <span className="faint">: {gloss}</span>}
      </>
    );
  }
  if (slot === "force") return instrumentEn.forces[first] ?? first;
  if (slot === "own-parties") return instrumentEn.fellow[first] ?? first;
  if (words.length < 2) return <Long text={first} />;
  return (
    <ul>
      {words.map((one) => (
        <li key={one}>
          <Long text={one} />
        </li>
      ))}
    </ul>
  );
}

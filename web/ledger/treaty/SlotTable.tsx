/** A clause slot by slot: its question, its coding in words, whether the text says so, and where. */
import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { treatyLabels } from "./labels.ts";
import { Checked, Long } from "./Words.tsx";

type Version = InstrumentAnswer["clauses"][number]["versions"][number];
export type Slot = Version["slots"][number];

const t = treatyLabels.articles;

interface Props {
  readonly slots: readonly Slot[];
  readonly cites: ReadonlyMap<string, string>;
  /** The reference that the clause's head gives for its slots. */
  readonly shared?: Slot["ref"] | null;
}

export function SlotTable({ slots, cites, shared = null }: Props) {
  const said = slots.filter(({ rests }) => rests === "said");
  const unsaid = [
    { name: t.silent, gloss: t.silentGloss, own: slots.filter(({ rests }) => rests === "default") },
    { name: t.notCoded, gloss: t.notCodedGloss, own: slots.filter(({ rests }) => rests === "not-coded") },
  ];
  return (
    <dl className="slots">
      {said.map((slot) => (
        <div key={slot.slot}>
          <SlotName slot={slot.slot} />
          <dd>
            <SlotWords slot={slot} />
            {slot.since !== null && <span className="since"> {t.since(slot.since)}</span>}{" "}
            <Checked of={slot.ref} cites={cites} shared={shared} />
          </dd>
        </div>
      ))}
      {unsaid
        .filter(({ own }) => own.length > 0)
        .map(({ name, gloss, own }) => (
          <div key={name} className="silent">
            <dt>
              {name}
              <span className="slot-gloss">{gloss}</span>
            </dt>
            <dd>
              {own.map((slot) => (
                <Unsaid key={slot.slot} slot={slot} />
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function SlotName({ slot }: { readonly slot: string }) {
  const [name, gloss] = treatyLabels.slots[slot] ?? [slot, ""];
  return (
    <dt>
      {name}
      <span className="slot-gloss">{gloss}</span>
    </dt>
  );
}

/** A slot that the text leaves out, with its default; a gloss on hover. */
function Unsaid({ slot: { slot, rests, words } }: { readonly slot: Slot }) {
  const [name, gloss] = treatyLabels.slots[slot] ?? [slot, ""];
  return (
    <span className="unsaid" title={gloss}>
      {name.toLowerCase()}
      {rests === "default" && `${en.list.colon}${words[0] ?? ""}`}
    </span>
  );
}

function SlotWords({ slot: { slot, words, terms } }: { readonly slot: Slot }) {
  const [first = ""] = words;
  if (slot === "trigger") {
    const gloss = treatyLabels.triggers[terms[0] ?? ""];
    return (
      <>
        <strong>{first}</strong>
        {gloss !== undefined && <span className="faint">{`${en.list.colon}${gloss}`}</span>}
      </>
    );
  }
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

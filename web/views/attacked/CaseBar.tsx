/**
 * The circumstances of a case: place, act and provocation; further attacks and aid are folded. On a phone the whole is folded to
 * one line once a case is set, so that the answer stands on the first screen.
 */
import { useMemo, useState } from "react";
import { inOrder } from "../../app/language/speech.ts";
import type { PlaceRow } from "../../app/query/answers.ts";
import { ask } from "../../app/query/client.ts";
import { Choice, type Choosable } from "../../ui/Choice.tsx";
import { Combobox, type Resolved } from "../../ui/Combobox.tsx";
import type { Option } from "../../ui/options.ts";
import { type CaseFields, inputOf, missingIn, valuesOf, WITHIN } from "./case.ts";
import { Further } from "./Further.tsx";
import { labels } from "./labels.ts";
import type { Case } from "./useCase.ts";

/** The choices of act and provocation; the address leaves out the first of each. */
const [ACTS, PROVOCATIONS] = [labels.acts, labels.provocations].map((all) => Object.entries(all).map(([id, name]) => ({ id, name }))) as [
  Choosable[],
  Choosable[],
];
/** The option that means no particular place. */
const HOME = "home";

export function CaseBar({ page }: { readonly page: Case }) {
  const { own, places, the, edit } = page;
  const target = valuesOf(own.target)[0] ?? "";
  const by = valuesOf(own.initiator)[0];
  const home = labels.placeHome(by === undefined ? null : the(by));
  const options = useMemo(() => placeOptions(places, target, home), [places, target, home]);
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? missingIn(own) !== null;
  const act = own.act === null ? (ACTS[0]?.name ?? "") : (labels.acts[own.act] ?? own.act);
  const place = own.place === null ? home : (places.find(({ id }) => id === own.place)?.name ?? own.place);
  return (
    <section className={isOpen ? "case-bar" : "case-bar folded"} aria-label={labels.caseLabel}>
      <button type="button" className="case-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{labels.caseFold(act, place, strikes(own))}</span>
      </button>
      <div className="field wide">
        <span className="label" aria-hidden="true">
          {labels.place}
        </span>
        <Combobox
          className="where"
          label={labels.place}
          hint={labels.placeHint}
          none={labels.placeNone}
          id={own.place ?? HOME}
          name={place}
          options={options}
          resolve={(typed) => resolvePlace(own, typed)}
          onPick={(id) => edit({ place: id === HOME ? null : id })}
        />
      </div>
      <Choice
        label={labels.act}
        value={own.act ?? ACTS[0]?.id ?? null}
        options={ACTS}
        // An uprising has no attacker; a state behind it can be named again.
        onPick={(id) => edit({ act: id === ACTS[0]?.id ? null : id, ...(id === WITHIN ? { initiator: null } : {}) })}
      />
      <Choice
        label={labels.provocation}
        value={own.provocation ?? PROVOCATIONS[0]?.id ?? null}
        options={PROVOCATIONS}
        onPick={(provocation) => edit({ provocation: provocation === PROVOCATIONS[0]?.id ? null : provocation })}
      />
      <Further page={page} />
    </section>
  );
}

/** The number of further attacks and of aid without one. */
const strikes = ({ strike, aid }: CaseFields): number => valuesOf(strike).length + valuesOf(aid).length;

/** The place that the ledger finds for the typed name. A complaint about anything else shows once the place is chosen. */
async function resolvePlace(own: CaseFields, typed: string): Promise<Resolved> {
  const input = inputOf({ ...own, place: typed, fact: null });
  if (input === null) return { id: typed };
  const { answer, complaint } = await ask("crisis.trace", input);
  if (complaint?.code === "no-place") return { complaint: { ...complaint, todo: labels.placeTodo } };
  return { id: answer?.place ?? typed };
}

/** Home first, then places that the target administers or claims, then the others by name. */
function placeOptions(places: readonly PlaceRow[], target: string, home: string): Option[] {
  const theirs = ({ administered, claimed }: PlaceRow) => (administered.includes(target) || claimed.includes(target) ? 0 : 1);
  const sorted = [...places].sort((one, other) => theirs(one) - theirs(other) || inOrder(one.name, other.name));
  return [
    { id: HOME, name: home, note: "" },
    ...sorted.map(({ id, name, names, kind }) => ({ id, name, note: kind.join(", "), also: names.map((one) => one.name) })),
  ];
}

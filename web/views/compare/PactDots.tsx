/** The states that each of the two is obliged to defend, as named dots, each under one pact: its own if it has one. */

import type { ReactNode } from "react";
import { disputedIn, type PactGroup, pactGroups } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { labels } from "./labels.ts";

const t = labels.dots;

interface Props {
  readonly comparison: Comparison;
  readonly nameOf: (id: string) => string;
}

export function PactDots({ comparison, nameOf }: Props) {
  const owed = comparison.lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  const sides = comparison.states.map((state, index) => {
    const cell = owed[index];
    return { state, index, disputed: new Set(cell === undefined ? [] : disputedIn(cell)), ...pactGroups(cell?.evidence ?? []) };
  });
  const isAny = sides.some(({ disputed }) => disputed.size > 0);
  return (
    <section className="pact-dots" aria-labelledby="pact-dots-title">
      <h2 id="pact-dots-title">{t.title}</h2>
      <p className="small">
        {t.how} {isAny && t.open}
      </p>
      {sides.map(({ state, index, disputed, groups, singles }) => (
        <div key={state.id} className={index === 0 ? "first" : "second"}>
          <h3>{state.name}</h3>
          {groups.length + singles.length === 0 && <p className="small">{t.none}</p>}
          {groups.map((group) => (
            <Group key={group.instrument} head={<PactName {...group} />} count={group.states.length}>
              <Dots states={group.states} {...{ disputed, nameOf }} />
            </Group>
          ))}
          {singles.length > 0 && (
            <Group head={t.singles(singles.length)} count={singles.length}>
              <ul>
                {singles.map((group) => (
                  <li key={group.instrument}>
                    <Dot id={group.states[0] ?? ""} name={nameOf(group.states[0] ?? "")} disputed={disputed} /> <PactName {...group} />
                  </li>
                ))}
              </ul>
            </Group>
          )}
        </div>
      ))}
    </section>
  );
}

function Group({ head, count, children }: { readonly head: ReactNode; readonly count: number; readonly children: ReactNode }) {
  return (
    <div className="pact-group">
      <h4>
        <strong>{count}</strong> {head}
      </h4>
      {children}
    </div>
  );
}

function PactName({ instrument, short, since, nominal }: PactGroup) {
  const year = /^\d{4}/.exec(since ?? "")?.[0];
  const notes = [...(year === undefined ? [] : [t.inForce(year)]), ...(nominal ? [t.nominal] : [])];
  return (
    <>
      <TreatyButton id={instrument} title={short} /> {notes.length > 0 && <span className="faint">{notes.join(en.between.and)}</span>}
    </>
  );
}

interface DotsProps {
  readonly states: readonly string[];
  readonly disputed: ReadonlySet<string>;
  readonly nameOf: Props["nameOf"];
}

function Dots({ states, disputed, nameOf }: DotsProps) {
  const named = states.map((id) => ({ id, name: nameOf(id) })).sort((one, other) => inOrder(one.name, other.name));
  return (
    <ul className="dot-row">
      {named.map(({ id, name }) => (
        <li key={id}>
          <Dot {...{ id, name, disputed }} />
        </li>
      ))}
    </ul>
  );
}

/** A dot is open, and its name says so, where the promise does not hold under another reading. */
function Dot({ id, name, disputed }: { readonly id: string; readonly name: string; readonly disputed: ReadonlySet<string> }) {
  const isOpen = disputed.has(id);
  return (
    <OpenNumber open={`with.${id}`} className={isOpen ? "state-dot open" : "state-dot"}>
      {isOpen ? t.disputed(name) : name}
    </OpenNumber>
  );
}

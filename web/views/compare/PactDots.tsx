/** The states that each of the two is obliged to defend, as named dots, each under one pact: its own if it has one. */
import type { ReactNode } from "react";
import { type PactGroup, pactGroups } from "../../../src/surfaces/client/words.ts";
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
  const sides = comparison.states.map((state, index) => ({ state, index, ...pactGroups(owed[index]?.evidence ?? []) }));
  return (
    <section className="pact-dots" aria-labelledby="pact-dots-title">
      <h2 id="pact-dots-title">{t.title}</h2>
      <p className="small">{t.how}</p>
      {sides.map(({ state, index, groups, singles }) => (
        <div key={state.id} className={index === 0 ? "first" : "second"}>
          <h3>{state.name}</h3>
          {groups.length + singles.length === 0 && <p className="small">{t.none}</p>}
          {groups.map((group) => (
            <Group key={group.instrument} head={<PactName {...group} />} count={group.states.length}>
              <Dots states={group.states} nameOf={nameOf} />
            </Group>
          ))}
          {singles.length > 0 && (
            <Group head={t.singles(singles.length)} count={singles.length}>
              <ul>
                {singles.map((group) => (
                  <li key={group.instrument}>
                    <Dot id={group.states[0] ?? ""} name={nameOf(group.states[0] ?? "")} /> <PactName {...group} />
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

function Dots({ states, nameOf }: { readonly states: readonly string[]; readonly nameOf: Props["nameOf"] }) {
  const named = states.map((id) => ({ id, name: nameOf(id) })).sort((one, other) => inOrder(one.name, other.name));
  return (
    <ul className="dot-row">
      {named.map(({ id, name }) => (
        <li key={id}>
          <Dot id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}

function Dot({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <OpenNumber open={`with.${id}`} className="state-dot">
      {name}
    </OpenNumber>
  );
}

/** The choices of the network: a type of promise or a rule for ally, and two states to highlight. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Ladder, StateRow } from "../../app/query/answers.ts";
import { ChosenStates } from "../../ledger/ChosenStates.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { network } from "./labels.ts";
import type { Search } from "./search.ts";

const t = network.controls;
/** The type shown if the address names none. */
export const DEFAULT_TYPE = PACT_TYPES[0];

interface Props {
  readonly type: string | null;
  readonly rule: string | null;
  readonly softTypes: readonly string[];
  readonly rules: Ladder["steps"];
  readonly chosen: readonly [string | null, string | null];
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function NetworkBar({ type, rule, softTypes, rules, chosen, states, onChange }: Props) {
  const pick = (kind: string | null) => {
    const [what, id = ""] = kind?.split(" ") ?? [];
    onChange(what === "rule" ? { rule: id, type: null } : { rule: null, type: id === DEFAULT_TYPE ? null : id });
  };
  const named = (types: readonly string[]) => types.map((one) => ({ id: `type ${one}`, name: capital(en.types[one] ?? one) }));
  return (
    <section className="world-bar" aria-label={t.label}>
      <Choice
        label={t.kind}
        value={rule === null ? `type ${type ?? DEFAULT_TYPE}` : `rule ${rule}`}
        groups={[
          { name: t.types, options: named(PACT_TYPES) },
          { name: t.rules, options: rules.map(({ rule: id, title }) => ({ id: `rule ${id}`, name: title })) },
          { name: t.soft, options: named(softTypes) },
        ]}
        onPick={pick}
      />
      <ChosenStates chosen={chosen} states={states} words={t} onChange={onChange} />
    </section>
  );
}

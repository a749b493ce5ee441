/** The choices of the view: one measure or all, the ties and pacts that count, and how the pledges of two states are read. */
import type { Ladder } from "../../app/query/answers.ts";
import { Choice } from "../../ui/Choice.tsx";
import { measures } from "./labels.ts";
import type { Definition, Level } from "./questions.ts";
import type { Search } from "./search.ts";

const t = measures.controls;
const LEVELS: readonly Level[] = ["system", "state", "pair"];

interface Props {
  readonly search: Search;
  readonly list: readonly Definition[];
  readonly rules: Ladder["steps"];
  /** The rule whose ties count if the address names none. */
  readonly usualRule: string;
  readonly onChange: (change: Partial<Search>) => void;
}

export function MeasuresBar({ search, list, rules, usualRule, onChange }: Props) {
  const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, name]) => ({ id, name }));
  const usual = (id: string | null, first: string) => (id === first ? null : id);
  return (
    <section className="world-bar" aria-label={t.label}>
      <Choice
        label={t.measure}
        value={search.measure}
        none={t.all}
        groups={LEVELS.map((level) => ({
          name: measures.levels[level],
          options: list.filter((one) => one.level === level).map(({ id, title }) => ({ id, name: title })),
        }))}
        onPick={(measure) => onChange({ measure })}
      />
      <Choice
        label={t.rule}
        value={search.rule ?? usualRule}
        options={rules.map(({ rule, title }) => ({ id: rule, name: title }))}
        onPick={(rule) => onChange({ rule: usual(rule, usualRule) })}
      />
      <Choice
        label={t.pacts}
        value={search.pacts ?? "usual"}
        options={named({ usual: t.usualPacts, small: t.smallPacts, all: t.everyPact })}
        onPick={(pacts) => onChange({ pacts: usual(pacts, "usual") })}
      />
      <Choice
        label={t.scale}
        value={search.scale ?? "binary"}
        options={named(t.scales)}
        onPick={(scale) => onChange({ scale: usual(scale, "binary") })}
      />
      <Choice
        label={t.direction}
        value={search.direction ?? "given"}
        options={named(t.directions)}
        onPick={(direction) => onChange({ direction: usual(direction, "given") })}
      />
    </section>
  );
}

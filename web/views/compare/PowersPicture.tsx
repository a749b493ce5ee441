/** The number of states that each power is obliged to defend, over the years, as lines, as small multiples and as a table. */

import { memo, useMemo } from "react";
import { disputedIn } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Comparison, Ladder, StateRow } from "../../app/query/answers.ts";
import { omitNull } from "../../app/query/answers.ts";
import { defaultsOf } from "../../app/query/directory.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { StepLines } from "../../charts/StepLines.tsx";
import { StepPanels } from "../../charts/StepPanels.tsx";
import { linesOf, notesOf } from "../../ledger/allyLines.ts";
import { PowersPicker, powersIn } from "../../ledger/PowersPicker.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { ChoiceButtons } from "../../ui/ChoiceButtons.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { labels } from "./labels.ts";
import { PowersTable } from "./PowersTable.tsx";
import { type Search, useView } from "./search.ts";

const t = labels.powers;
/** The first years that the chart can begin with, and the one that it begins with if none is chosen. */
const BEGINNINGS = ["1816", "1900", "1945"] as const;

/** The beginning of the picture if none is chosen: the day of the page always lies in it. */
const usualBeginning = (date: string | null) => (date !== null && date < "1900" ? "1816" : "1900");
/** Days to jump to. */
const DAYS = ["1914", "1939", "1955", "1991"] as const;
/** Written to the address where every other line was removed. */
const NO_POWERS = "none";
/** The line of the comparison and the rule of the chart that count alike. */
const LINE = "owes-defence";
const dayIn = (year: string) => `${year}-07-01`;

interface Props {
  readonly comparison: Comparison;
  readonly day: string;
  readonly verified: string;
  readonly nameOf: (id: string) => string;
  readonly rules: Ladder["steps"];
  readonly states: readonly StateRow[];
}

export const PowersPicture = memo(function PowersPicture({ comparison, day, verified, nameOf, rules, states }: Props) {
  const { search, change } = useView();
  const [a = "", b = ""] = comparison.states.map(({ id }) => id);
  const beginning = usualBeginning(search.date);
  const from = BEGINNINGS.find((year) => year === search.since) ?? beginning;
  const usual = powersBeside(a, b);
  const powers = search.powers === null ? usual : powersIn(search.powers, [a, b]);
  const asked = seriesAsked(search, a, b);
  const { answer, input } = useSlowAsk("allies.series", asked, "any");
  const lines = useMemo(() => (answer === null ? [] : linesOf(answer, [a, b])), [answer, a, b]);
  const notes = useMemo(() => (answer === null ? [] : notesOf(answer, lines, t.note)), [answer, lines]);
  if (answer === null || input === null) return <div className="figure powers-waiting" />;
  const disputes = answer.rule === LINE && answer.until === comparison.date ? disputesOf(comparison, nameOf) : [];
  const [begins, names] = [answer.from.slice(0, 4), lines.map(({ name }) => name)];
  const common = {
    lines,
    span: answer,
    day,
    label: t.label(names, begins),
  };
  const pick = (date: string) => change({ date });
  return (
    <Figure
      id="powers"
      title={t.title(input.rule === undefined ? null : answer.title, begins, answer.until.slice(0, 4))}
      tabs={[
        {
          label: t.tab,
          render: () => (
            <Sized className="powers-frame">
              {(width) => <StepLines id="powers-lines" {...common} notes={notes} width={width} onPick={pick} />}
            </Sized>
          ),
        },
        {
          label: t.panels,
          render: () => (
            <Sized className="powers-frame">{(width) => <StepPanels id="powers-panels" {...common} width={width} onPick={pick} />}</Sized>
          ),
        },
        { label: t.table, isTable: true, render: () => <PowersTable answer={answer} lines={lines} /> },
      ]}
      about={null}
      caption={[t.see(answer.meaning), ...disputes, t.not]}
      hint={t.hint}
      source={t.source(comparison.ledger.version)}
    >
      <div className="powers-choices">
        <PowersPicker
          fixed={[a, b]}
          chosen={powers}
          states={states}
          onChange={(ids) => change({ powers: ids.join(",") === usual.join(",") ? null : ids.join(",") || NO_POWERS })}
          {...(search.powers === null ? {} : { onReset: () => change({ powers: null }) })}
        />
        <ChoiceButtons
          legend={t.days}
          className="powers-days"
          choices={[...DAYS.map((year) => ({ key: dayIn(year), label: year })), { key: verified, label: en.date.verifiedShort }]}
          chosen={day}
          onChoose={(date) => change({ date })}
        />
        <ChoiceButtons
          legend={t.beginning}
          className="powers-days"
          choices={BEGINNINGS.map((year) => ({ key: year, label: t.since(year) }))}
          chosen={from}
          onChoose={(since) => change({ since: since === beginning ? null : since })}
        />
        <Choice
          label={t.rule}
          value={answer.rule}
          options={rules.filter(({ reads }) => reads === "ledger").map(({ rule, title }) => ({ id: rule, name: title }))}
          onPick={(rule) => change({ rule: rule === defaultsOf("allies.series").rule ? null : rule })}
        />
      </div>
    </Figure>
  );
});

/** For each of the two, the states that count only by disputed words. */
function disputesOf({ states, lines }: Comparison, nameOf: Props["nameOf"]): string[] {
  const cells = lines.find(({ id }) => id === LINE)?.cells ?? [];
  return states.flatMap(({ name }, index) => {
    const cell = cells[index];
    const names = cell === undefined ? [] : disputedIn(cell).map(nameOf).sort(inOrder);
    return names.length === 0 ? [] : [t.disputed(name, cell?.count ?? 0, names)];
  });
}

/** The series of the two states and of the powers beside them, as the picture draws it. */
export function seriesAsked({ powers, rule, since, date }: Pick<Search, "powers" | "rule" | "since" | "date">, a: string, b: string) {
  const from = BEGINNINGS.find((year) => year === since) ?? usualBeginning(date);
  const beside = powers === null ? powersBeside(a, b) : powersIn(powers, [a, b]);
  return { states: [a, b, ...beside].join(","), ...omitNull({ rule }), from: `${from}-01-01` };
}

/** The powers that the operation counts by default, without the two states. */
function powersBeside(a: string, b: string): string[] {
  const others = (defaultsOf("allies.series").states ?? "").split(",");
  return others.filter((id) => id !== a && id !== b);
}

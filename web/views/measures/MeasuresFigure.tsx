/** The measures of one level as small multiples, or one of them large, and the same values as a table. */
import { useMemo } from "react";
import type { Arriving } from "../../app/query/useAsk.ts";
import { Multiples } from "../../charts/Multiples.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { measures as t } from "./labels.ts";
import { MeasuresTable } from "./MeasuresTable.tsx";
import { panelOf } from "./panels.ts";
import type { Definition, Level } from "./questions.ts";

interface Props {
  readonly level: Level;
  readonly list: readonly Definition[];
  /** The series of each measure, in the order of the list. */
  readonly arriving: readonly Arriving<"measure.series">[];
  readonly names: readonly [string, string];
  readonly day: string;
  /** The first and the last day of the series. */
  readonly span: { readonly from: string; readonly until: string };
  readonly rule: { readonly id: string; readonly title: string };
  readonly version: string;
  readonly onPick: (measure: string, date: string) => void;
}

export function MeasuresFigure({ level, list, arriving, names, day, span, rule, version, onPick }: Props) {
  const panels = useMemo(() => list.map((one, index) => panelOf(one, arriving[index]?.answer ?? null, names)), [list, arriving, names]);
  const begins = span.from.slice(0, 4);
  const who = level === "system" ? t.figure.world : level === "state" ? t.figure.state(...names) : t.figure.pair(...names);
  const [only] = list.length === 1 ? list : [];
  const title =
    only !== undefined ? t.figure.one(only.title, who) : level === "system" ? t.figure.system(begins, span.until.slice(0, 4)) : who;
  const isWaiting = arriving.some(({ answer, complaint }) => answer === null && complaint === null);
  return (
    <Figure
      id={`measures-${level}`}
      title={title}
      tabs={[
        {
          label: t.figure.tab,
          render: () => (
            <Sized className="measures-frame">
              {(width) => (
                <Multiples
                  id={`measures-${level}-picture`}
                  {...{ panels, span, day, width, onPick }}
                  label={t.figure.label(title, begins)}
                  opens={(name) => t.figure.opens(name, day)}
                />
              )}
            </Sized>
          ),
        },
        { label: t.figure.table, isTable: true, render: () => <MeasuresTable panels={panels} rule={rule.id} /> },
      ]}
      about={null}
      caption={[
        isWaiting && t.figure.waiting,
        only?.meaning,
        only?.caution,
        t.see[level],
        only?.caution == null && t.not[level],
        level === "system" && t.blocs,
      ]}
      hint={t.hint}
      source={t.source(version, rule.title)}
    />
  );
}

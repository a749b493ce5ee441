/** The figure of the timeline: the picture, the same data as a table, and how to read them. */
import { useCallback, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import type { History, Span } from "../../charts/network/graph.ts";
import { regions } from "../../ledger/regions.labels.ts";
import { Figure } from "../../ui/Figure.tsx";
import { timeline as t } from "./labels.ts";
import { type Group, groupsOf } from "./pacts.ts";
import type { Sort } from "./search.ts";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { TimelineTable } from "./TimelineTable.tsx";

interface Props {
  readonly answer: History;
  readonly spans: readonly Span[];
  readonly sort: Sort;
  readonly chosen: readonly [string | null, string | null];
  readonly day: string;
  /** The first and the last day of the chart. */
  readonly axis: readonly [string, string];
  readonly verified: string;
  readonly title: string;
}

export function TimelineFigure({ answer, spans, sort, chosen, day, axis: [from, until], verified, title }: Props) {
  const nameOf = useNamesAt(answer.until);
  const groups = useMemo(() => {
    const ids = chosen.filter((id) => id !== null);
    return groupsOf(spans, sort, nameOf, ids).map((group) => ({
      ...group,
      title: t.groups.count(titleOf(group, sort, nameOf), group.spans.length),
    }));
  }, [spans, sort, nameOf, chosen]);
  const open = useCallback((treaty: string) => changeShown({ treaty, open: null }), []);
  const label = t.figure.label(spans.length, from, until);
  const never = answer.neverInForce.length;
  const none = <p>{t.table.none}</p>;
  return (
    <Figure
      id="timeline"
      title={title}
      tabs={[
        {
          label: t.figure.tab,
          render: () =>
            spans.length === 0 ? none : <TimelinePicture {...{ groups, from, until, day, verified, chosen, label }} onOpen={open} />,
        },
        {
          label: t.figure.table,
          isTable: true,
          render: () => (spans.length === 0 ? none : <TimelineTable groups={groups} nameOf={nameOf} />),
        },
      ]}
      caption={[t.figure.see, t.figure.unknown, sort === "state" && t.figure.byState, t.figure.not, never > 0 && t.figure.never(never)]}
      source={t.figure.source(answer.ledger.version)}
    />
  );
}

/** Names on the last day of the chart; a state that had ended by then has its last name. */
function useNamesAt(date: string) {
  const { answer } = useAsk("state.list", { date });
  return useMemo(() => {
    const names = new Map(answer?.states.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? nameOfState(id);
  }, [answer]);
}

function titleOf({ key, of }: Group, sort: Sort, nameOf: (id: string) => string): string {
  if (of === null || key === "all") return t.groups[key as "across" | "many" | "all"];
  if (sort === "region") return regions[of] ?? of;
  return sort === "type" ? capital(en.types[of] ?? of) : nameOf(of);
}

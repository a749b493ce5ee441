/** The spans in their groups as a picture and as a table, and how to read them. */
import { useCallback, useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { namesAt } from "../../charts/network/everyone.ts";
import type { History, Span } from "../../charts/network/graph.ts";
import { capital } from "../../ledger/spell.ts";
import { Figure } from "../../ui/Figure.tsx";
import { timeline } from "./labels.ts";
import { type Group, groupsOf, type Sort } from "./model.ts";
import { SpanPicture } from "./SpanPicture.tsx";
import { SpanTable } from "./SpanTable.tsx";
import { useView } from "./search.ts";

const t = timeline;

interface Props {
  readonly answer: History;
  readonly spans: readonly Span[];
  readonly sort: Sort;
  readonly chosen: readonly [string | null, string | null];
  readonly day: Day;
  /** The first and the last day of the picture. */
  readonly axis: readonly [Day, Day];
  readonly verified: Day;
  readonly title: string;
}

export function SpanFigure({ answer, spans, sort, chosen, day, axis: [from, to], verified, title }: Props) {
  const nameOf = useMemo(() => namesAt(answer.until), [answer.until]);
  const groups = useMemo(
    () =>
      groupsOf(
        spans,
        sort,
        nameOf,
        chosen.filter((id) => id !== null),
      ),
    [spans, sort, nameOf, chosen],
  );
  const titleOf = useCallback((group: Group) => t.groups.count(groupTitle(group, sort, nameOf), group.spans.length), [sort, nameOf]);
  const open = useCallback((id: string) => go({ treaty: id, open: null }), []);
  const never = answer.neverInForce.length;
  const picture = (
    <SpanPicture
      groups={groups}
      from={from}
      to={to}
      day={day}
      verified={verified}
      chosen={chosen}
      titleOf={titleOf}
      label={t.figure.label(spans.length, from, to)}
      onOpen={open}
    />
  );
  const none = <p>{t.table.none}</p>;
  return (
    <Figure
      id="timeline"
      title={title}
      tabs={[
        { label: t.figure.tab, render: () => (spans.length === 0 ? none : picture) },
        {
          label: t.figure.table,
          isTable: true,
          render: () => (spans.length === 0 ? none : <SpanTable groups={groups} titleOf={titleOf} nameOf={nameOf} />),
        },
      ]}
      caption={
        <p>
          {t.figure.see} {t.figure.unknown} {sort === "state" ? t.figure.byState : ""} {t.figure.not} {never > 0 && t.figure.never(never)}
          <span className="source">{t.figure.source(answer.ledger.version)}</span>
        </p>
      }
    />
  );
}

function groupTitle({ key, of }: Group, sort: Sort, nameOf: (id: string) => string): string {
  if (of === null || key === "all") return t.groups[key as keyof typeof t.groups] as string;
  if (sort === "region") return t.regions[of] ?? of;
  return sort === "type" ? capital(en.types[of] ?? of) : nameOf(of);
}

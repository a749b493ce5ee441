/** Who has been in it, and when: the picture, its table, how to read it, and who signed without being bound. */
import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { citesOf } from "../../ledger/treaty/Words.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { MembersPicture } from "./MembersPicture.tsx";
import { MembersTable } from "./MembersTable.tsx";
import { axisOf, rowsOf } from "./spans.ts";

interface Props {
  readonly answer: InstrumentAnswer;
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
  readonly nameOf: (id: string) => string;
}

const t = instrumentEn.members;

export function MembersFigure({ answer, day, last, verified, nameOf }: Props) {
  const { spans, members, signatories, ledger } = answer;
  // Names alone change with the day: while they stay the bars are not drawn anew.
  const key = JSON.stringify(spans);
  const rows = useMemo(() => rowsOf(JSON.parse(key)), [key]);
  const axis = useMemo(() => axisOf(JSON.parse(key), last), [key, last]);
  const cites = useMemo(() => citesOf(answer), [answer]);
  const signed = signatories.length === 0 ? null : t.signed(signatories.map(({ name }) => name).join(", "));
  if (spans.length === 0)
    return (
      <section id="members" className="figure">
        <h2>{t.title}</h2>
        <p>
          {t.none} {signed}
        </p>
      </section>
    );
  const count = (of: true | "unknown") => new Set(members.filter(({ inForce }) => inForce === of).map(({ state }) => state)).size;
  return (
    <Figure
      id="members"
      title={t.title}
      tabs={[
        { label: t.picture, render: () => <MembersPicture rows={rows} axis={axis} day={day} verified={verified} /> },
        { label: t.table, isTable: true, render: () => <MembersTable spans={spans} date={answer.date} cites={cites} nameOf={nameOf} /> },
      ]}
      caption={
        <p>
          {t.sentence(count(true), count("unknown"), rows.length, day)} {signed} {t.caption}{" "}
          <span className="source">{t.source(ledger.version)}</span>
        </p>
      }
    />
  );
}

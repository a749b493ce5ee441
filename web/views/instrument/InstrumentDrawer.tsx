/** The drawer of an instrument: its states on the day, one state's membership, one act, or another treaty in full. */
import { en } from "../../app/language/en.ts";
import { capital, longDate, withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { running } from "../../ledger/RecordGroup.tsx";
import { SourceList } from "../../ledger/SourceList.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import { treatyLabels } from "../../ledger/treaty/labels.ts";
import type { Shown } from "../../ledger/treaty/shown.ts";
import { actWords } from "../../ledger/treaty/words.ts";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { WrongFact } from "../../ledger/WrongFact.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { instrument } from "./labels.ts";
import { beganWords, boundIn, doubtWords, endedWords, roleWords } from "./memberships.ts";
import { UsesBody } from "./Uses.tsx";

const t = instrument.members;

interface Props extends Omit<Shown, "answer"> {
  readonly open: string | null;
  readonly answer: Shown["answer"] | null;
}

export function InstrumentDrawer({ open, answer, cites, nameOf }: Props) {
  if (answer === null) return null;
  const content = open === null ? null : contentOf(open, { answer, cites, nameOf });
  const kicker = `${answer.instrument.short ?? answer.instrument.title} · ${longDate(answer.date)}`;
  return <ViewDrawer date={answer.date} nameOf={nameOf} opened={content === null ? null : { kicker, ...content }} />;
}

function contentOf(open: string, shown: Shown) {
  const { answer, nameOf } = shown;
  const [what = "", which = ""] = open.split(".");
  if (what === "members") return { title: t.onDay(boundIn(answer).size, answer.date), body: <MembersNow {...shown} /> };
  if (what === "uses") {
    const uses = answer.instrument.acts.filter(({ act }) => act === "invoked");
    return { title: instrument.contents.uses(uses.length), body: <UsesBody {...shown} /> };
  }
  if (what === "member") {
    const own = answer.spans.filter(({ state }) => state === which);
    const name = own.at(-1)?.name ?? nameOf(which);
    return own.length === 0 ? null : { title: name, body: <OneMember {...shown} id={which} name={name} /> };
  }
  const act = what === "act" ? answer.instrument.acts[Number(which)] : undefined;
  if (act === undefined) return null;
  return {
    title: actWords(act),
    body: (
      <>
        <h3 className="unseen">{treatyLabels.acts.record}</h3>
        <ActList {...shown} acts={[act]} />
        <SourceList refs={[act.ref, ...(act.readings ?? []).map(({ ref }) => ref)]} />
      </>
    ),
  };
}

function MembersNow({ answer: { members, date } }: Shown) {
  return (
    <ul className="state-list">
      {members.map((member) => (
        <li key={JSON.stringify(member)}>
          <a href={hrefOf("state", { state: member.state, date })}>{member.name}</a>
          <span className="faint">
            {[
              member.standing === "member" ? null : t.standings[member.standing],
              member.tier === null ? null : (en.treaty.tiers[member.tier] ?? member.tier),
              member.site,
              running(member),
            ]
              .filter(Boolean)
              .join(en.list.semicolon)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function OneMember({ answer, nameOf, id, name }: Shown & { readonly id: string; readonly name: string }) {
  const own = answer.spans.filter(({ state }) => state === id);
  return (
    <>
      {own.map((span) => (
        <section key={JSON.stringify([span.earliest, span.site, span.tier])} className="record">
          <h3>{capital(roleWords(span))}</h3>
          <Facts
            rows={[
              [t.head.began, beganWords(span)],
              [t.head.ended, endedWords(span)],
              ...doubtWords(span, nameOf).map((words) => [t.head.unsettled, words] as const),
              ...span.notes.map((note) => [en.drawer.note, note] as const),
            ]}
          />
        </section>
      ))}
      <SourceList refs={own.flatMap(({ refs }) => refs)} />
      <div className="record-doors">
        <WrongFact
          fact={{ of: answer.instrument.id, state: id }}
          what={`${answer.instrument.short ?? answer.instrument.title}${en.list.colon}${name}`}
        />
      </div>
      <p className="record-doors">
        <a className="button small-button" href={hrefOf("state", { state: id, date: answer.date })}>
          {t.statePage(withArticle(name))}
        </a>
        <a className="button small-button" href={hrefOf("attacked", { target: id, date: answer.date })}>
          {t.attacked(withArticle(name))}
        </a>
      </p>
    </>
  );
}

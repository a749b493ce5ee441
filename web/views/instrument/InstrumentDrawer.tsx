/** What the address opens on the page of an instrument: who is in it on the day, one state's time in it, one act. */

import { en } from "../../app/language/en.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { running } from "../../ledger/RecordGroup.tsx";
import { type Reference, SourceList } from "../../ledger/SourceList.tsx";
import { capital } from "../../ledger/spell.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { actWords } from "../../ledger/treaty/words.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { beganWords, doubtWords, endedWords } from "./MembersTable.tsx";
import type { Search } from "./search.ts";

interface Props {
  readonly view: Search;
  readonly answer: InstrumentAnswer | null;
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
}

const t = instrumentEn.members;

export function InstrumentDrawer({ view: { open, treaty }, answer, cites, nameOf }: Props) {
  const content = answer === null || open === null ? null : contentOf(open, answer, cites, nameOf);
  if (treaty !== null && answer !== null) return <TreatyDrawer id={treaty} date={answer.date} open={open} nameOf={nameOf} />;
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={answer === null ? "" : `${answer.instrument.short ?? answer.instrument.title} · ${longDate(answer.date)}`}
      title={content?.title}
      side={null}
      onClose={closeDrawer}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

type Ref = InstrumentAnswer["members"][number]["ref"];

function referencesOf(refs: readonly Ref[]): Reference[] {
  const all = refs.flatMap(({ source, at, checked }) => [source].flat().map((id) => ({ source: id, at: at ?? null, checked })));
  return [...new Map(all.map((one) => [`${one.source}|${one.checked}`, one])).values()];
}

function contentOf(open: string, answer: InstrumentAnswer, cites: ReadonlyMap<string, string>, nameOf: (id: string) => string) {
  const [what = "", which = ""] = open.split(".");
  if (what === "members") return { title: t.onDay(boundIn(answer), answer.date), body: <MembersNow answer={answer} /> };
  if (what === "member") {
    const own = answer.spans.filter(({ state }) => state === which);
    const name = own.at(-1)?.name ?? nameOf(which);
    return own.length === 0 ? null : { title: name, body: <OneMember answer={answer} id={which} name={name} nameOf={nameOf} /> };
  }
  const act = what === "act" ? answer.instrument.acts[Number(which)] : undefined;
  if (act === undefined) return null;
  const refs = [act.ref, ...(act.readings ?? []).map(({ ref }) => ref)];
  return {
    title: actWords(act),
    body: (
      <>
        <h3 className="unseen">{instrumentEn.acts.record}</h3>
        <ActList answer={answer} acts={[act]} cites={cites} nameOf={nameOf} onOpen={null} />
        <SourceList refs={referencesOf(refs)} />
      </>
    ),
  };
}

function boundIn({ members }: InstrumentAnswer): number {
  return new Set(members.filter(({ inForce }) => inForce === true).map(({ state }) => state)).size;
}

function MembersNow({ answer: { members, date } }: { readonly answer: InstrumentAnswer }) {
  return (
    <ul className="state-list">
      {members.map((member) => (
        <li key={JSON.stringify(member)}>
          <a href={hrefOf("state", { state: member.state, date })}>{member.name}</a>
          <span className="faint">
            {[member.standing === "member" ? null : t.standings[member.standing], member.tier, member.site, running(member)]
              .filter(Boolean)
              .join("; ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  readonly answer: InstrumentAnswer;
  readonly id: string;
  readonly name: string;
  readonly nameOf: (id: string) => string;
}

function OneMember({ answer, id, name, nameOf }: OneProps) {
  const own = answer.spans.filter(({ state }) => state === id);
  return (
    <>
      {own.map((span) => (
        <section key={JSON.stringify([span.earliest, span.site, span.tier])} className="record">
          <h3>{capital([t.standings[span.standing], span.tier, span.site].filter((one) => one !== null).join("; "))}</h3>
          <dl className="facts">
            <dt>{t.head.began}</dt>
            <dd>{beganWords(span)}</dd>
            <dt>{t.head.ended}</dt>
            <dd>{endedWords(span)}</dd>
            {doubtWords(span, nameOf).map((words) => (
              <div key={words} className="facts-row">
                <dt>{t.head.unsettled}</dt>
                <dd>{words}</dd>
              </div>
            ))}
            {span.notes.map((note) => (
              <div key={note} className="facts-row">
                <dt>{en.drawer.note}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <SourceList refs={referencesOf(own.flatMap(({ refs }) => refs))} />
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

/** One coded article: its operative words beside their coding, its versions, and its interpretations and open questions. */

import { capital } from "../../app/language/speech.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import "./treaty.css";
import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/names.ts";
import { Quote } from "../Quote.tsx";
import { WrongFact } from "../WrongFact.tsx";
import { FormMark } from "./FormMark.tsx";
import { treatyLabels } from "./labels.ts";
import { SaidOfIt } from "./SaidOfIt.tsx";
import { SlotTable } from "./SlotTable.tsx";
import { sharedRef } from "./sharedRef.ts";
import type { Shown } from "./shown.ts";
import { Checked, Prose } from "./Words.tsx";

type Clause = InstrumentAnswer["clauses"][number];
type Version = Clause["versions"][number];

interface Props extends Shown {
  readonly clause: Clause;
  /** In a drawer the slots open on demand, and interpretations are listed with the whole treaty. */
  readonly folded: boolean;
}

const t = treatyLabels.articles;

export function ArticleCard({ clause, answer, cites, nameOf, folded }: Props) {
  const { obligation, article, type, grade, by, toward, about, versions } = clause;
  const { instrument, related, date } = answer;
  const note = instrument.obligations.find(({ id }) => id === obligation)?.note;
  const shown =
    versions.find(({ runs }) => runs !== false) ?? versions.findLast(({ from }) => from === null || from <= date) ?? versions[0];
  if (shown === undefined) return null;
  const told = shown.slots.filter(({ slot }) => slot !== "response");
  const words = quoted(versions, shown);
  const shared = sharedRef([words.ref, ...told.filter(({ rests }) => rests === "said").map(({ ref }) => ref)]);
  const slots = <SlotTable slots={told} cites={cites} shared={shared} />;
  return (
    <section className="article-card" id={`article-${obligation}`}>
      <header>
        <h3>
          {articleWords(article)} <FormMark type={type} weaker={grade !== "binding"} />
          <span className="promise">
            {en.types[type] ?? type}
            {grade !== "binding" && `${en.list.clause}${en.grades[grade]}`}
          </span>
        </h3>
        <p className="who" title={treatyLabels.grades[grade]}>
          {capital(t.who(by, toward))}
          {about !== null && `${en.list.semicolon}${t.about(about)}`}
        </p>
        {shared !== null && (
          <p className="read-from">
            {shared.at === undefined ? en.drawer.checked : t.readFrom} <Checked of={shared} cites={cites} />
          </p>
        )}
      </header>
      <div className="article-body">
        <div className="article-words">
          <QuotedWords version={words} article={article} unpublished={instrument.text === "unpublished"} cites={cites} shared={shared} />
          <p className="duty">
            <span className="label">{t.duty}</span>{" "}
            <InEnglish text={`${capital(shown.slots.find(({ slot }) => slot === "response")?.words[0] ?? "")}.`} />
          </p>
          {note !== undefined && (
            <p className="faint">
              <Prose text={note} related={related} date={date} />
            </p>
          )}
        </div>
        {folded ? (
          <details className="slots-fold">
            <summary>{t.fold}</summary>
            {slots}
          </details>
        ) : (
          slots
        )}
        <div className="article-history">
          {versions.length > 1 && <Versions versions={versions} cites={cites} />}
          {!folded && <SaidOfIt obligation={obligation} answer={answer} cites={cites} nameOf={nameOf} />}
          <WrongFact
            fact={{ of: instrument.id, article, type }}
            what={`${articleWords(article)}${en.list.colon}${en.types[type] ?? type}`}
            inline
          />
        </div>
      </div>
    </section>
  );
}

/** A later version that sets one slot keeps the earlier words, so the last quotation up to it is shown. */
function quoted(versions: readonly Version[], shown: Version): Version {
  return versions.slice(0, versions.indexOf(shown) + 1).findLast(({ quote }) => quote !== null) ?? shown;
}

function QuotedWords({
  version,
  article,
  unpublished,
  cites,
  shared,
}: {
  readonly version: Version;
  readonly article: string;
  readonly unpublished: boolean;
  readonly cites: ReadonlyMap<string, string>;
  readonly shared: Version["ref"] | null;
}) {
  if (version.quote === null)
    return (
      <p className="no-quote">
        {unpublished ? t.unpublished : t.noQuote} <Checked of={version.ref} cites={cites} shared={shared} />
      </p>
    );
  return (
    <Quote words={version.quote}>
      {en.drawer.operative(articleWords(article))}
      {version.translated && ` · ${en.drawer.translated}`} <Checked of={version.ref} cites={cites} shared={shared} />
    </Quote>
  );
}

/** Each version with the slots that it set; the version of the day is marked. */
function Versions({ versions, cites }: { readonly versions: readonly Version[]; readonly cites: ReadonlyMap<string, string> }) {
  return (
    <div className="versions">
      <h4>{t.versions}</h4>
      {versions.map((version, index) => (
        <details key={`${version.from}`} className={version.runs === false ? "" : "current"}>
          <summary>
            {capital(t.version(version.from, version.until))} <span className="mark">{version.runs === false ? t.notYet : t.current}</span>
          </summary>
          {index > 0 && <p className="faint">{t.onlyChanged}</p>}
          <SlotTable
            slots={version.slots.filter(({ rests, since }) => rests === "said" && (index === 0 || since === version.from))}
            cites={cites}
          />
          {version.quote !== null && index > 0 && <p className="faint">“{version.quote}”</p>}
        </details>
      ))}
    </div>
  );
}

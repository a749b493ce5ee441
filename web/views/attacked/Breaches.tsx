/** Pledges that the attack itself breaks, with the general law that forbids it, and rights to act that the attacker itself can claim. */
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { CheckedMark } from "../../ledger/CheckedMark.tsx";
import { Quote } from "../../ledger/Quote.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { groupBy } from "../../ui/groupBy.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords, named } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";

type Breach = Trace["breaches"][number];
type Rule = Trace["around"]["rules"][number];
type OwnClaim = Trace["ownClaims"][number];

export function Breaches() {
  const { trace } = useAnsweredCase();
  const isPolitical = ({ grade }: Breach) => grade === "principle";
  const general = trace.around.rules.filter(({ forbids }) => forbids !== "no");
  return (
    <>
      <Broken title={labels.breaches} breaches={trace.breaches.filter((one) => !isPolitical(one))} general={general} onlySome />
      <Broken title={labels.politicalBreaches} breaches={trace.breaches.filter(isPolitical)} general={[]} />
      <OwnClaims />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly breaches: readonly Breach[];
  readonly general: readonly Rule[];
  /** True where the list is of pledges, of which the ledger has only some. */
  readonly onlySome?: boolean;
}

function Broken({ title, breaches, general, onlySome = false }: Props) {
  const { nameOf, the } = useAnsweredCase();
  if (breaches.length + general.length === 0) return null;
  return (
    <section className="verdict-group breaches">
      <h3>
        {title} <span className="count">{breaches.length + general.length}</span>
      </h3>
      {[
        ...groupBy(breaches, ({ by, toward, about }) => {
          const to = labels.breach(nameOf(by), the(toward));
          return about === null || about === toward ? to : labels.breachAbout(to, the(about));
        }),
      ].map(([pair, own]) => (
        <div key={pair}>
          <p>
            <strong>{pair}</strong>
          </p>
          <ul>
            {own.map((breach) => (
              <Pledge key={`${breach.instrument} ${breach.obligation}`} breach={breach} />
            ))}
          </ul>
        </div>
      ))}
      {general.length > 0 && (
        <div>
          <p>
            <strong>{labels.generalLaw}</strong>
          </p>
          <ul>
            {general.map(({ id, short, article, says, forbids, doubt }) => (
              <li key={id}>
                {short}
                {en.list.comma}
                {articleWords(article)}
                {forbids === "open" && <span className="mark">{labels.mayForbid}</span>}
                <p className="small">{says}</p>
                {doubt !== null && <p className="small">{labels.doubt(doubt)}</p>}
              </li>
            ))}
          </ul>
          <p className="small">{labels.notJudged}</p>
        </div>
      )}
      {onlySome && <p className="small">{labels.onlySomePromises}</p>}
    </section>
  );
}

/** A pledge that opens its treaty; one to guarantee or to help says so, and a contestable one the questions on which it turns. */
function Pledge({ breach: { instrument, article, short, promise, certain, checked, doubts } }: { readonly breach: Breach }) {
  const kind = { "not-to-attack": "", guarantee: labels.guaranteed, help: labels.alliance }[promise];
  return (
    <li>
      <TreatyButton id={instrument} title={`${short}${en.list.comma}${articleWords(article)}`} />
      {kind !== "" && en.list.aside(kind)}
      {!certain && <span className="mark">{labels.statuses.contestable}</span>}
      {checked === "unverified" && <CheckedMark checked={checked} />}
      {!certain && doubts.length > 0 && <p className="small">{doubts.join(" ")}</p>}
    </li>
  );
}

function OwnClaims() {
  const { trace, nameOf, the } = useAnsweredCase();
  const { ownClaims } = trace;
  if (ownClaims.length === 0) return null;
  return (
    <section className="verdict-group breaches own-claims">
      <h3>
        {labels.ownClaims} <span className="count">{ownClaims.length}</span>
      </h3>
      <p className="small">{labels.ownClaimsNote}</p>
      <ul>
        {ownClaims.map((claim) => (
          <li key={`${claim.instrument} ${claim.obligation} ${claim.by} ${claim.toward}`}>
            <strong>{labels.breach(nameOf(claim.by), the(claim.toward))}</strong>{" "}
            <TreatyButton id={claim.instrument} title={`${claim.short}${en.list.comma}${articleWords(claim.article)}`} />
            {claim.checked === "unverified" && <CheckedMark checked={claim.checked} />}
            <ClaimBody claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of the clause, the questions on which the claim turns, and the invocations of its article. */
function ClaimBody({ claim: { quote, turnsOn, uses } }: { readonly claim: OwnClaim }) {
  const { nameOf } = useAnsweredCase();
  return (
    <>
      {quote !== null && <Quote words={quote} />}
      {turnsOn.map(({ question, readings }) => (
        <div key={question} className="small">
          <p>{question}</p>
          <ul className="dashed">
            {readings.map(({ says, heldBy, coded }) => (
              <li key={says}>
                {says} <span className="faint">{holderWords({ heldBy, coded }, nameOf)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {uses.map(({ date, by, note }) => (
        <p key={`${date} ${note}`} className="small">
          {longDate(date)}
          {en.list.comma}
          {named(by, nameOf)}
          {en.list.colon}
          <InEnglish text={note} />
        </p>
      ))}
    </>
  );
}

/** "(the reading of Turkey; so coded by ATOP, a compiler, not a party)"; nothing where nobody holds it. */
export function holderWords(
  { heldBy, coded }: Pick<OwnClaim["turnsOn"][number]["readings"][number], "heldBy" | "coded">,
  nameOf: (id: string) => string,
): string {
  const holders = heldBy.filter((one) => !coded.includes(one));
  const parts = [
    ...(holders.length === 0 ? [] : [en.drawer.heldBy(named(holders, nameOf))]),
    ...(coded.length === 0 ? [] : [labels.codedBy(named(coded, nameOf), coded.length > 1)]),
  ];
  return parts.length === 0 ? "" : en.list.aside(parts.join(en.list.semicolon)).trim();
}

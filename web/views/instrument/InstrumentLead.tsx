/** The sentence of an instrument, its number of states, the basis of its coding, and the parts of the page with counts. */
import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { instrument as t } from "./labels.ts";
import { boundIn } from "./memberships.ts";

export function InstrumentLead({ answer }: { readonly answer: InstrumentAnswer }) {
  const { rests, date, sentence, facts } = answer;
  const bound = boundIn(answer).size;
  return (
    <>
      <div className="lead treaty-lead">
        <h1 className="sentence">{sentence}</h1>
        <p className="standfirst">
          {bound > 0 && (
            <>
              <OpenNumber open="members">{t.members.onDay(bound, date)}</OpenNumber>
              {`${en.list.stop}${en.list.sentences}`}
            </>
          )}
          {rests} {t.factsOpened(facts.all, facts.opened, facts.text)}
        </p>
      </div>
      <Contents answer={answer} />
    </>
  );
}

/** Links to the parts of the page, each with its count. */
function Contents({ answer: { instrument, clauses, spans, sources } }: { readonly answer: InstrumentAnswer }) {
  const uses = instrument.acts.filter(({ act }) => act === "invoked").length;
  const parts = [
    { to: "#articles", words: t.contents.articles, count: clauses.length },
    { to: "#members", words: t.contents.members, count: new Set(spans.map(({ state }) => state)).size },
    { to: "#acts", words: t.contents.acts, count: instrument.acts.length - uses },
    { to: "#uses", words: t.contents.uses, count: uses },
    { to: "main .readings", words: t.contents.open, count: instrument.open?.length ?? 0 },
    { to: "main .said-of-it, #said", words: t.contents.said, count: instrument.interpretations?.length ?? 0 },
    { to: "#sources", words: t.contents.sources, count: sources.length },
  ];
  return (
    <ul className="treaty-contents" aria-label={t.contents.label}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ to, words, count }) => (
          <li key={to}>
            <button type="button" className="link" onClick={() => goToPart(to)}>
              {words(count)}
            </button>
          </li>
        ))}
    </ul>
  );
}

function goToPart(selector: string) {
  const part = document.querySelector<HTMLElement>(selector);
  part?.scrollIntoView({ behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  const heading = part?.matches("h2") ? part : part?.querySelector<HTMLElement>("h2, h4");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

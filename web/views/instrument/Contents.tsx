/** What the page holds, counted; each number leads to its part. */
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";

const t = instrumentEn.contents;

export function Contents({ answer: { instrument, clauses, spans, sources } }: { readonly answer: InstrumentAnswer }) {
  const uses = instrument.acts.filter(({ act }) => act === "invoked").length;
  const parts = [
    { to: "#articles", count: clauses.length, words: t.articles },
    { to: "#members", count: new Set(spans.map(({ state }) => state)).size, words: t.members },
    { to: "#acts", count: instrument.acts.length - uses, words: t.acts },
    { to: "#uses", count: uses, words: t.uses },
    { to: "main .readings", count: instrument.open?.length ?? 0, words: t.open },
    { to: "main .said-of-it, #said", count: instrument.interpretations?.length ?? 0, words: t.said },
    { to: "#sources", count: sources.length, words: t.sources },
  ].filter(({ count }) => count > 0);
  return (
    <ul className="treaty-contents" aria-label={t.label}>
      {parts.map(({ to, count, words }) => (
        <li key={to}>
          <button type="button" className="link" onClick={() => reach(to)}>
            {words(count)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function reach(to: string) {
  const part = document.querySelector<HTMLElement>(to);
  part?.scrollIntoView({ behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  const heading = part?.matches("h2") ? part : part?.querySelector<HTMLElement>("h2, h4");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

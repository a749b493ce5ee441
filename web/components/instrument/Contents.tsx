/** What the page holds, counted; each number leads to its part. */
import type { InstrumentAnswer } from "../../state.ts";
import { instrumentEn } from "../../text/instrument.ts";

const t = instrumentEn.contents;

export function Contents({ answer: { instrument, clauses, spans, sources } }: { readonly answer: InstrumentAnswer }) {
  const uses = instrument.acts.filter(({ act }) => act === "invoked").length;
  const parts = [
    { id: "articles", count: clauses.length, words: t.articles },
    { id: "members", count: new Set(spans.map(({ state }) => state)).size, words: t.members },
    { id: "acts", count: instrument.acts.length - uses, words: t.acts },
    { id: "uses", count: uses, words: t.uses },
    { id: "open", count: instrument.open?.length ?? 0, words: t.open },
    { id: "said", count: instrument.interpretations?.length ?? 0, words: t.said },
    { id: "sources", count: sources.length, words: t.sources },
  ].filter(({ count }) => count > 0);
  return (
    <ul className="treaty-contents" aria-label={t.label}>
      {parts.map(({ id, count, words }) => (
        <li key={id}>
          <button type="button" className="link" onClick={() => reach(id)}>
            {words(count)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function reach(id: string) {
  const part = document.getElementById(id);
  part?.scrollIntoView({ behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  const heading = part?.matches("h2") ? part : part?.querySelector<HTMLElement>("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

/** Links from this view to others, the first three ahead of the rest, and one to the ladder further down; only to what exists. */

import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { viewDoors, viewTitles } from "../../app/language/views.ts";
import type { Comparison, Ladder } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useView } from "./search.ts";

/** Other views of the same two states. */
const FURTHER = ["price", "mediators"] as const;

interface Props {
  readonly comparison: Comparison;
  readonly examples: readonly {
    readonly title: string;
    readonly input: { readonly a?: string | undefined; readonly b?: string | undefined; readonly date?: string | undefined };
  }[];
}

/** The link to the ladder further down, with its first, a middle and its last count. */
export function LadderDoor({ ladders }: { readonly ladders: readonly [Ladder, Ladder] | null }) {
  const counts = (ladders ?? []).map((ladder) => threeOf(ladder, ladders?.[0] ?? ladder));
  const show = () => {
    const section = document.getElementById("ladder");
    section?.scrollIntoView({ behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };
  return (
    <div className="doors">
      <button type="button" className="door" onClick={show}>
        <strong>{en.doors.ladder}</strong>
        <span>{en.doors.ladderText(counts[0] ?? [], counts[1] ?? [])}</span>
      </button>
    </div>
  );
}

export function Doors({ comparison: { states, date }, examples }: Props) {
  const { change } = useView();
  const ids = states.map(({ id }) => id);
  const other = examples.filter(({ input }) => input.a !== undefined && (input.a !== ids[0] || input.b !== ids[1]));
  return (
    <section className="doors doors-three" aria-label={en.doors.label}>
      {states.map(({ id, name }, index) => {
        const by = states[1 - index];
        return by === undefined ? null : (
          <a key={id} className="door" href={hrefOf("attacked", { initiator: by.id, target: id, date })}>
            <strong>{en.doors.attacked(withArticle(name))}</strong>
            <span>{en.doors.attackedText(withArticle(by.name))}</span>
          </a>
        );
      })}
      <a className="door" href={hrefOf("claims", {})}>
        <strong>{en.doors.claims}</strong>
        <span>{en.doors.claimsText}</span>
      </a>
      {FURTHER.map((path) => (
        <a key={path} className="door" href={hrefOf(path, { a: ids[0] ?? null, b: ids[1] ?? null, date })}>
          <strong>{viewTitles[path]}</strong>
          <span>{viewDoors[path]}</span>
        </a>
      ))}
      {other.map(({ title, input }) => (
        <button
          key={title}
          type="button"
          className="door"
          onClick={() => change({ a: input.a ?? null, b: input.b ?? null, date: input.date ?? null, open: null, treaty: null })}
        >
          <strong>{title}</strong>
          <span>{en.doors.examples}</span>
        </button>
      ))}
    </section>
  );
}

/** The counts of the first, the middle and the last step, the same steps for both states, without repeating a count. */
function threeOf(ladder: Ladder, first: Ladder): string[] {
  const counted = first.steps.flatMap(({ count }, index) => (count === null ? [] : [index]));
  const picked = [counted[0], counted[Math.floor((counted.length - 1) / 2)], counted.at(-1)];
  return [...new Set(picked.map((index) => String(ladder.steps[index ?? 0]?.count ?? 0)))];
}

/** Links from this view to others, the first three ahead of the rest, and one to the ladder further down; only to what exists. */

import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { viewDoors, viewTitles } from "../../app/language/views.ts";
import type { Comparison, Ladder } from "../../app/query/answers.ts";
import { nameOfState, stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";

const t = en.doors;
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
        <strong>{t.ladder}</strong>
        <span>{t.ladderText(counts[0] ?? [], counts[1] ?? [])}</span>
      </button>
    </div>
  );
}

/** Whether one of the two owes the other defence: no case is offered in which it attacks it. */
function areAllies(lines: Comparison["lines"], pair: readonly string[]): boolean {
  const cells = lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  return cells.some(({ states }) => states.some((state) => pair.includes(state)));
}

export function Doors({ comparison: { states, lines, date }, examples }: Props) {
  const [a = null, b = null] = states.map(({ id }) => id);
  const other = examples.filter(({ input }) => input.a !== undefined && (input.a !== a || input.b !== b));
  const attacks = states.flatMap(({ id, name }, index) => {
    const by = states[1 - index];
    if (by === undefined || areAllies(lines, [id, by.id])) return [];
    const href = hrefOf("attacked", { initiator: by.id, target: id, date });
    return [{ href, title: t.attacked(withArticle(name)), text: t.attackedText(withArticle(by.name)) }];
  });
  return (
    <>
      <RelatedLinks
        label={t.label}
        layout="three"
        links={[
          ...attacks,
          { href: hrefOf("claims", {}), title: t.claims, text: t.claimsText },
          ...FURTHER.map((path) => ({ href: hrefOf(path, { a, b, date }), title: viewTitles[path], text: viewDoors[path] })),
          ...other.map(({ title, input }) => ({
            href: hrefOf("compare", { a: input.a ?? null, b: input.b ?? null, date: input.date ?? null }),
            title: t.exampleOf(title, nameThen(input.a, input.date), nameThen(input.b, input.date), input.date ?? null),
            text: t.examples,
          })),
        ]}
      />
      <p className="small">{t.rivalries}</p>
    </>
  );
}

/** The counts of the first, the middle and the last step, the same steps for both states, without repeating a count. */
function threeOf(ladder: Ladder, first: Ladder): string[] {
  const counted = first.steps.flatMap(({ count }, index) => (count === null ? [] : [index]));
  const picked = [counted[0], counted[Math.floor((counted.length - 1) / 2)], counted.at(-1)];
  return [...new Set(picked.map((index) => String(ladder.steps[index ?? 0]?.count ?? 0)))];
}

/** The name that the state of an example had on its day. */
function nameThen(typed: string | undefined, date: string | undefined): string {
  const id = typed === undefined ? undefined : stateNamed(typed)?.id;
  return id === undefined ? (typed ?? "") : nameOfState(id, date as Day | undefined);
}

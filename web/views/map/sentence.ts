/** The sentence of the map: the number of pacts in force, the obligations of the chosen states, or what an area covers. */
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Area, Pact } from "../../app/query/answers.ts";
import { isPast } from "../../app/query/directory.ts";
import { counterparts } from "../../ledger/counterparts.ts";
import type { Piece } from "../../ledger/Sentence.tsx";
import type { Disputed } from "../../ledger/useDisputed.ts";
import { articleWords } from "../../ui/names.ts";
import { map as t } from "./labels.ts";
import { type PactType, WAYS, type Way } from "./ties.ts";

interface Said {
  readonly date: string;
  readonly pledge: PactType;
  readonly pacts: readonly Pact[];
  readonly chosen: readonly string[];
  readonly disputed: ReadonlyMap<string, Disputed>;
  readonly area: Area | null;
  readonly nameOf: (id: string) => string;
}

export function piecesOf({ date, pledge, pacts, chosen, disputed, area, nameOf }: Said): Piece[] {
  const past = isPast(date);
  if (chosen.length > 0) {
    const isEmpty = chosen.every((id) => WAYS.every((way) => counterparts(pacts, id)[way].size === 0));
    if (isEmpty) return [{ text: t.lede.on(date) }, ...nobodyPieces(chosen, nameOf, pledge, past)];
    const said = chosen.flatMap((id, index): Piece[] => {
      const found = counterparts(pacts, id);
      const name = nameOf(id);
      const number = (which: Way) => ({
        text: countWord(found[which].size, which === "owes"),
        open: `${which}-${pledge}.${id}`,
        label: t.book.number(name, which, pledge, found[which].size),
      });
      return [
        { text: withArticle(name), side: index === 0 ? "first" : "second" },
        { text: t.lede.owes(pledge, past) },
        number("owes"),
        ...doubtOf(disputed.get(id)),
        { text: t.lede.owed(past) },
        { ...number("owed"), stop: index < chosen.length - 1 ? t.lede.next : t.lede.end },
      ];
    });
    return [{ text: t.lede.on(date) }, ...said];
  }
  if (area !== null) {
    const { short } = area.instrument;
    const article = articleWords(area.clause.article);
    if (area.clause.limit === "none") return [{ text: t.area.none(short, article) }];
    const { inside, argued, outside } = countsOf(area);
    return [{ text: `${short}${en.list.comma}${article}${en.list.colon}${t.area.counts(inside, argued, outside)}.` }];
  }
  if (pacts.length === 0) return [{ text: `${t.lede.world(date)}${t.lede.noPact(pledge, past)}` }];
  const two = pacts.filter(({ form }) => form === "pair").length;
  return [{ text: `${t.lede.world(date)}${t.lede.pacts(pacts.length, pledge)}${t.lede.forms(two, pacts.length - two, past)}` }];
}

/** Beside a number: how many of it are disputed. */
function doubtOf(disputed: Disputed | undefined): readonly Piece[] {
  return disputed === undefined ? [] : [{ text: t.lede.disputed(disputed.names.length, disputed.count) }];
}

/** The sentence if no chosen state owes anyone anything of the type or is owed it. */
function nobodyPieces(chosen: readonly string[], nameOf: Said["nameOf"], pledge: PactType, past: boolean): readonly Piece[] {
  const [first = "", second] = chosen;
  const a: Piece = { text: withArticle(nameOf(first)), side: "first" };
  if (second === undefined) return [a, { text: t.lede.alone(pledge, past) }];
  const b: Piece = { text: withArticle(nameOf(second)), side: "second" };
  return [{ text: t.lede.neither }, a, { text: t.lede.nor }, b, { text: t.lede.neitherEnd(pledge, past) }];
}

export function countsOf({ rows }: Area): Record<"inside" | "argued" | "outside", number> {
  const count = (result: string) => rows.filter((row) => row.result === result).length;
  return { inside: count("inside"), argued: count("argued"), outside: count("outside") };
}

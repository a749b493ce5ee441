/** The verdict of the map: how many pacts bind the world on the day, or what the chosen states owe and are owed. */
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Area, Pact } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/download.ts";
import { counterparts, type PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { TieNumber } from "./StateBook.tsx";

interface Props {
  readonly day: string;
  readonly pledge: PactType;
  readonly pacts: readonly Pact[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly nameOf: (id: string) => string;
}

export function AtlasSentence({ day, pledge, pacts, chosen, area, nameOf }: Props) {
  if (chosen.length === 0) return <h1 className="sentence">{sentenceOf({ day, pledge, pacts, chosen, area, nameOf })}</h1>;
  return (
    <h1 className="sentence">
      {atlas.lede.on(day)}
      {chosen.map((id, index) => {
        const { owes, owed } = counterparts(pacts, id);
        const name = nameOf(id);
        return (
          <span key={id}>
            <span className={`name ${index === 0 ? "first" : "second"}`}>{withArticle(name)}</span>
            {atlas.lede.owes(pledge)}
            <TieNumber id={id} name={name} which="owes" type={pledge} count={owes.size} text={countWord(owes.size)} />
            {atlas.lede.owed}
            <TieNumber id={id} name={name} which="owed" type={pledge} count={owed.size} text={countWord(owed.size, false)} />
            {index < chosen.length - 1 ? atlas.lede.next : atlas.lede.end}
          </span>
        );
      })}
    </h1>
  );
}

/** The same in plain words, for a citation and a picture. */
export function sentenceOf({ day, pledge, pacts, chosen, area, nameOf }: Props): string {
  if (chosen.length > 0) {
    const said = chosen.map((id) => {
      const { owes, owed } = counterparts(pacts, id);
      return `${withArticle(nameOf(id))}${atlas.lede.owes(pledge)}${countWord(owes.size)}${atlas.lede.owed}${countWord(owed.size, false)}`;
    });
    return `${atlas.lede.on(day)}${said.join(atlas.lede.next)}${atlas.lede.end}`;
  }
  if (area !== null) {
    const { title } = area.instrument;
    const article = articleWords(area.clause.article);
    if (area.clause.limit === "none") return atlas.area.none(title, article);
    const count = (result: string) => area.rows.filter((row) => row.result === result).length;
    return `${title}, ${article}: ${atlas.area.counts(count("inside"), count("argued"), count("outside"))}.`;
  }
  const two = pacts.filter(({ form }) => form === "pair").length;
  return `${atlas.lede.world(day)}${atlas.lede.pacts(pacts.length, pledge)}${atlas.lede.forms(two, pacts.length - two)}`;
}

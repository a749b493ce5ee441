import { en } from "../../app/language/en.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { named } from "../../ui/names.ts";
import { treatyLabels } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { Checked } from "./Words.tsx";
import { dateWords, isPast, later, namesAt } from "./words.ts";

interface Props extends Shown {
  readonly level: 2 | 3;
}

const t = treatyLabels.life;

export function LifeList({ answer: { instrument, date: day }, cites, nameOf, level }: Props) {
  if (instrument.life === undefined) return null;
  const Title = `h${level}` as const;
  return (
    <>
      <Title>{t.title}</Title>
      <ul className="statements">
        {instrument.life.map(({ fact, date, by, says, ref }) => (
          <li key={`${fact}${date}`} {...later(isPast(date, day))}>
            <span className="when">{dateWords(date)}</span>
            <span>
              <strong>{t.facts[fact] ?? fact}</strong>
              {by !== undefined && `${en.list.clause}${named(by, namesAt(date, nameOf))}`}
              {says !== undefined && (
                <>
                  {en.list.colon}
                  <InEnglish text={says} />
                </>
              )}{" "}
              <Checked of={ref} cites={cites} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

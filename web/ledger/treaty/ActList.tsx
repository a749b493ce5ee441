import { en } from "../../app/language/en.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords, named } from "../../ui/names.ts";
import { WrongFact } from "../WrongFact.tsx";
import { treatyLabels } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { Checked, Long, Prose } from "./Words.tsx";
import { type Act, actWords, dateWords, isPast, later, namesAt } from "./words.ts";

interface Props extends Shown {
  readonly acts: readonly Act[];
  /** Opens the sources of the act at this index in the instrument's list; left out if acts do not open. */
  readonly onOpen?: (index: number) => void;
}

const t = treatyLabels.acts;

export function ActList({ answer, acts, cites, nameOf, onOpen }: Props) {
  const { instrument, related, date } = answer;
  const articles = new Map(instrument.obligations.map(({ id, article }) => [id, article]));
  return (
    <ol className="acts">
      {acts.map((act) => {
        const index = instrument.acts.indexOf(act);
        const then = namesAt(act.date, nameOf);
        const who = [...(act.by ?? []), ...(act.for ?? [])];
        const what = actWords(act);
        return (
          <li key={index} {...later(isPast(act.date, date))}>
            <span className="when">{act.date === null ? t.noDate : dateWords(act.date)}</span>
            <span>
              {onOpen === undefined ? (
                <strong>{what}</strong>
              ) : (
                <button type="button" className="link" data-open={`act.${index}`} aria-label={t.show(what)} onClick={() => onOpen(index)}>
                  {what}
                </button>
              )}
              {act.obligations !== undefined &&
                ` ${t.under} ${act.obligations.map((id) => articleWords(articles.get(id) ?? id)).join(en.list.comma)}`}
              {who.length > 0 && (
                <>
                  {en.list.colon}
                  <Long text={named(who, then)} />
                </>
              )}
              {act.organ !== undefined && (
                <>
                  {en.list.colon}
                  <InEnglish text={act.organ} />
                </>
              )}
              {act.toward !== undefined && ` ${t.toward} ${named(act.toward, then)}`}
              {act.from !== undefined && ` ${t.from} ${named(act.from, then)}`}
              {[act.tier, act.site].flatMap((one) =>
                one === undefined ? [] : ["; ", <InEnglish key={one} text={en.treaty.tiers[one] ?? one} />],
              )}
              {act.note !== undefined && (
                <span className="faint">
                  {en.list.semicolon}
                  <Prose text={act.note} related={related} date={date} />
                </span>
              )}{" "}
              <Checked of={act.ref} cites={cites} />
              {(act.readings ?? []).map((reading) => (
                <span key={`${reading.date}${reading.says}`} className="other-date">
                  {t.also(reading.date)}
                  <InEnglish text={reading.says} />
                  {reading["held-by"] !== undefined && ` (${named(reading["held-by"], nameOf)})`} <Checked of={reading.ref} cites={cites} />
                </span>
              ))}{" "}
              <WrongFact
                fact={{ of: instrument.id, act: String(index) }}
                what={[what, act.date === null ? t.noDate : dateWords(act.date)].join(en.list.comma)}
                inline
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The choice of texts: the built-in ones, two side by side, and the reader's own. */

import { hrefOf } from "../../app/query/search.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { authorOf, OWN, type Text } from "./claim.ts";
import { labels } from "./labels.ts";

interface Props {
  readonly texts: readonly Text[];
  readonly shown: string | null;
  /** The default pair of texts side by side. */
  readonly pair: readonly [Text, Text] | null;
  readonly beside: boolean;
}

export function TextChooser({ texts, shown, pair, beside }: Props) {
  const cards = [
    ...texts.map(({ id, title, author }) => ({ text: id, beside: null, title, note: author ?? "", here: shown === id })),
    ...(pair === null
      ? []
      : [
          {
            text: pair[0].id,
            beside: pair[1].id,
            title: labels.besideCard,
            note: labels.besideCardText(authorOf(pair[0]), authorOf(pair[1])),
            here: beside,
          },
        ]),
    { text: OWN, beside: null, title: labels.ownCard, note: labels.ownCardText, here: shown === OWN },
  ];
  return (
    <nav className="text-cards" aria-label={labels.choose}>
      <ul>
        {cards.map(({ text, beside: other, title, note, here }) => (
          <li key={`${text} ${other}`}>
            <a
              className="text-card"
              href={hrefOf("claims", { text, beside: other })}
              {...(here ? { "aria-current": "page" as const } : {})}
            >
              <strong>
                <InEnglish text={title} />
              </strong>
              <span>
                <InEnglish text={note} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

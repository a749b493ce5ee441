/** The texts to choose from: those of the ledger, one's own, and two side by side. */
import { hrefOf } from "../../app/query/search.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { OWN, type Text } from "../../ledger/claims/types.ts";

interface Props {
  readonly texts: readonly Text[];
  readonly shown: string | null;
  /** Set beside each other by default. */
  readonly pair: readonly [Text, Text] | null;
  readonly beside: boolean;
}

export function TextChooser({ texts, shown, pair, beside }: Props) {
  const card = (key: string, href: string, title: string, note: string, here: boolean) => (
    <li key={key}>
      <a className="text-card" href={href} {...(here ? { "aria-current": "page" as const } : {})}>
        <strong>{title}</strong>
        <span>{note}</span>
      </a>
    </li>
  );
  return (
    <nav className="text-cards" aria-label={claimsEn.choose}>
      <ul>
        {texts.map(({ id, title, author }) => card(id, hrefOf("claims", { text: id }), title, author ?? "", !beside && shown === id))}
        {pair !== null &&
          card(
            "beside",
            hrefOf("claims", { text: pair[0].id, beside: pair[1].id }),
            claimsEn.besideCard,
            claimsEn.besideCardText(pair[0].author ?? pair[0].title, pair[1].author ?? pair[1].title),
            beside,
          )}
        {card(OWN, hrefOf("claims", { text: OWN }), claimsEn.ownCard, claimsEn.ownCardText, !beside && shown === OWN)}
      </ul>
    </nav>
  );
}

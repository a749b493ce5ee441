/**
 * Claims of other texts that share words and a state or treaty with a sentence. The text says that each verdict is on that claim,
 * not on the sentence.
 */
import { useMemo } from "react";
import { hrefOf } from "../../app/query/search.ts";
import { useMore } from "../../ui/useMore.tsx";
import type { Claim, Text } from "./claim.ts";
import { labels } from "./labels.ts";
import type { Named } from "./named.ts";
import { firstWords, LEAST_SHARED, MOST_WORDS, nearClaims, sharesName } from "./near.ts";

interface Props {
  readonly sentence: string;
  readonly texts: readonly Text[];
  /** The states, treaties and places that the sentence names. */
  readonly named: readonly Named[];
}

const MOST_CLAIMS = 8;
const words = labels.sentenceOwn;

export function NearClaims({ sentence, texts, named }: Props) {
  const near = useMemo(() => {
    const names = named.flatMap(({ said }) => said);
    return nearClaims<Claim, Text>(sentence, texts, names).filter(({ claim }) => sharesName(claim, named));
  }, [sentence, texts, named]);
  const [shown, more] = useMore(near, MOST_CLAIMS, (_, left) => words.more(left));
  const all = texts.reduce((sum, { claims }) => sum + claims.length, 0);
  const cut = firstWords(sentence) !== sentence.trim().split(/\s+/).join(" ");
  return (
    <>
      <h3>{near.length === 0 ? words.none(all, LEAST_SHARED) : words.near(near.length, all)}</h3>
      {cut && <p className="small">{words.cut(MOST_WORDS)}</p>}
      {near.length > 0 && (
        <>
          <p className="small">{words.others}</p>
          <ol className="near-claims">
            {shown.map(({ text, claim, shared }) => (
              <li key={`${text.id}/${claim.id}`}>
                <a href={hrefOf("claims", { text: text.id, claim: claim.id })}>{claim.says}</a>
                <span className="small">
                  {words.of(text.title, claim.paragraph)} {words.verdictOn(labels.verdicts[claim.verdict])} {words.shares(shared)}
                </span>
              </li>
            ))}
          </ol>
          {more}
          <p className="small">{words.rule(LEAST_SHARED)}</p>
        </>
      )}
    </>
  );
}

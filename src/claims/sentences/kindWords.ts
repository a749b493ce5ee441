/** Words that say of which kind a treaty is: "mutual defence treaty". */

export const NOUN = /^(treaty|pact|alliance|agreement|convention|declaration|accord|compact|memorandum|entente|partnership|notes)$/;
export const QUALITY =
  /^(mutual|bilateral|new|original|secret|strategic|joint|revised|formal|defence|defensive|security|assistance|friendship|non|aggression|neutrality|cooperation|bases|base|military|comprehensive|partnership|basic|of|trilateral|current|peace)$/;

/** Whether the word, as it is written, says a kind; one with a capital may be part of a name. */
export function isKindWord(word: string): boolean {
  const plain = word === "defense" ? "defence" : word.replace(/s$/, "");
  return NOUN.test(word) || NOUN.test(plain) || QUALITY.test(plain) || QUALITY.test(word);
}

/** Every plain word that some form, opening or time knows. */
import { FORMS } from "./forms/index.ts";
import { BOUNDS, FILLERS, GROUPS, LEADS, numberOf, TIMES } from "./vocabulary.ts";
import { TIME_WORDS } from "./when.ts";

/** Words with which names, articles and descriptions of treaties are written. */
const OTHERS =
  "a an the article articles 's its their his it they them he she this that which who as well along together with both neither nor or";

/** Made anew at each call: only a sentence that was not read asks for it. */
export function knownWords(): Pick<Set<string>, "has"> {
  const written = [
    ...FORMS.map(({ form }) => form),
    ...Object.values(GROUPS),
    ...LEADS,
    ...FILLERS,
    ...Object.keys(BOUNDS),
    ...Object.keys(TIMES),
  ];
  const words = new Set([...written, OTHERS, ...TIME_WORDS].flatMap((one) => one.toLowerCase().match(/[\p{L}']+/gu) ?? []));
  return { has: (word) => words.has(word) || numberOf(word) !== null };
}

/** Tests on states and enemies as phrases, for answers that show the text of a clause. */
import type { Ledger } from "../ledger/ledger.ts";
import type { EnemyTest, StateTest } from "../model/clauses.ts";
import { phrase } from "../model/phrase.ts";
import type { EnemyPhrase, StateTestPhrase } from "../model/phrases/ties.ts";

/** The names of classes of states, wars and regions. */
export interface TestNames {
  readonly group: (id: string) => string;
  readonly war: (id: string) => string;
  readonly region: (id: string) => string;
}

const spaced = (id: string) => id.replaceAll("-", " ");

/** Names derived from ids, for answers that do not load the part of the ledger that holds names. */
export const PLAIN_NAMES: TestNames = Object.freeze({ group: spaced, war: spaced, region: spaced });

/** The names in the ledger; its part "law" must be loaded. */
export function namesIn({ data }: Ledger): TestNames {
  const nameIn = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
    items.find((one) => one.id === id)?.name ?? spaced(id);
  return {
    group: (id) => nameIn(data.classes, id),
    war: (id) => nameIn(data.wars, id),
    region: (id) => nameIn(data.regions, id),
  };
}

/** A test on a state. */
export function stateTestPhrase(test: StateTest, names: TestNames): StateTestPhrase {
  if (test === "any") return phrase("state-any");
  if (typeof test === "string") return phrase("state-named", { state: test });
  const all = (tests: readonly StateTest[]) => tests.map((one) => stateTestPhrase(one, names));
  if (Array.isArray(test)) return phrase("state-one-of", { tests: all(test) });
  if ("any" in test) return phrase("state-one-of", { tests: all(test.any) });
  if ("all" in test) return phrase("state-all-of", { tests: all(test.all) });
  if ("not" in test) return phrase("state-not", { test: stateTestPhrase(test.not, names) });
  if ("class" in test) return phrase("state-of-class", { name: names.group(test.class) });
  if ("party" in test) return phrase("state-party", { party: test.party });
  if ("allied-with" in test) return phrase("state-allied", { state: test["allied-with"] });
  if ("in-war" in test) return phrase("state-in-war", { wars: test["in-war"].map(names.war) });
  if ("borders" in test) return phrase("state-bordering", { state: test.borders });
  return phrase("state-in-region", { name: names.region(test.region) });
}

/** A test on the other side. */
export function enemyPhrase(test: EnemyTest, names: TestNames): EnemyPhrase {
  if ("all" in test) return phrase("enemies-all-of", { enemies: test.all.map((one) => enemyPhrase(one, names)) });
  if ("any" in test) return phrase("enemies-one-of", { enemies: test.any.map((one) => enemyPhrase(one, names)) });
  return phrase("enemy-is", { test: stateTestPhrase(test.is, names), roles: test.as ?? [], atLeast: test["at-least"] ?? null });
}

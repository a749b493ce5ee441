/** Tests on states and enemies as phrases, for answers that show what a clause says. */
import type { Ledger } from "../ledger/ledger.ts";
import type { EnemyTest, StateTest } from "../model/clauses.ts";
import { phrase } from "../model/phrase.ts";
import type { EnemyPhrase, StateTestPhrase } from "../model/phrases/ties.ts";

/** A test on a state, with the names of classes, wars and regions as the ledger has them. */
export function stateTestPhrase(ledger: Ledger, test: StateTest): StateTestPhrase {
  if (test === "any") return phrase("state-any");
  if (typeof test === "string") return phrase("state-named", { state: test });
  const all = (tests: readonly StateTest[]) => tests.map((one) => stateTestPhrase(ledger, one));
  if (Array.isArray(test)) return phrase("state-one-of", { tests: all(test) });
  if ("any" in test) return phrase("state-one-of", { tests: all(test.any) });
  if ("all" in test) return phrase("state-all-of", { tests: all(test.all) });
  if ("not" in test) return phrase("state-not", { test: stateTestPhrase(ledger, test.not) });
  if ("class" in test) return phrase("state-of-class", { name: nameIn(ledger.data.classes, test.class) });
  if ("party" in test) return phrase("state-party", { party: test.party });
  if ("allied-with" in test) return phrase("state-allied", { state: test["allied-with"] });
  if ("in-war" in test) return phrase("state-in-war", { wars: test["in-war"].map((id) => nameIn(ledger.data.wars, id)) });
  if ("borders" in test) return phrase("state-bordering", { state: test.borders });
  return phrase("state-in-region", { name: nameIn(ledger.data.regions, test.region) });
}

/** A test on who stands on the other side. */
export function enemyPhrase(ledger: Ledger, test: EnemyTest): EnemyPhrase {
  if ("all" in test) return phrase("enemies-all-of", { enemies: test.all.map((one) => enemyPhrase(ledger, one)) });
  if ("any" in test) return phrase("enemies-one-of", { enemies: test.any.map((one) => enemyPhrase(ledger, one)) });
  return phrase("enemy-is", {
    test: stateTestPhrase(ledger, test.is),
    roles: test.as ?? [],
    atLeast: test["at-least"] ?? null,
  });
}

/** The name of an item; its id with spaces where the part of the ledger that names it is not loaded. */
export function nameIn(items: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return items.find((one) => one.id === id)?.name ?? id.replaceAll("-", " ");
}

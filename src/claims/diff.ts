/** Compares the verdicts of an earlier ledger version with the present ones: which changed, and which record changed them. */
import { phrase, type Unspoken } from "../model/phrase.ts";
import type { ChangedVerdict, CheckedText, Rest, SavedVerdicts } from "../model/results/claims.ts";
import { restKey } from "./rests.ts";

type Earlier = SavedVerdicts["texts"][number]["claims"][number];
type Now = Unspoken<CheckedText>["claims"][number];

export interface VerdictChanges {
  readonly changed: Unspoken<ChangedVerdict>[];
  readonly same: number;
  readonly added: string[];
  readonly removed: string[];
}

/** The changed verdicts, in the order of the texts and of their claims. */
export function verdictChanges(before: SavedVerdicts["texts"], now: readonly Unspoken<CheckedText>[]): VerdictChanges {
  const old = new Map(before.flatMap(({ id, claims }) => claims.map((claim): [string, Earlier] => [`${id}/${claim.id}`, claim])));
  const current = now.flatMap(({ id, claims }) => claims.map((claim) => ({ text: id, key: `${id}/${claim.id}`, claim })));
  const keys = new Set<string>(current.map(({ key }) => key));
  const texts = new Set(now.map(({ id }) => id));
  const changed: Unspoken<ChangedVerdict>[] = [];
  let same = 0;
  for (const { text, key, claim } of current) {
    const earlier = old.get(key);
    if (earlier === undefined) continue;
    if (earlier.verdict === claim.verdict) same += 1;
    else changed.push(changeOf(text, earlier, claim));
  }
  return {
    changed,
    same,
    added: current.filter(({ key }) => !old.has(key)).map(({ key }) => key),
    removed: [...old.keys()].filter((key) => texts.has(key.split("/")[0] ?? "") && !keys.has(key)),
  };
}

function changeOf(text: string, earlier: Earlier, now: Now): Unspoken<ChangedVerdict> {
  const rewritten = earlier.says !== now.says || signature(earlier) !== signature(now);
  const tests = changedTests(earlier, now);
  const records = changedRecords(earlier, now, tests);
  return {
    text,
    claim: now.id,
    says: now.says,
    before: earlier.verdict,
    after: now.verdict,
    rewritten,
    because: phrase("verdict-changed", { rewritten, records: records.map(({ id, article, change }) => ({ id, article, change })) }),
    tests: tests.map(({ at, test, before, after }) => ({ at, test, before, after })),
    records,
  };
}

const testsOf = ({ readings }: Earlier | Now) =>
  readings.flatMap(({ reading, tests, rests }) =>
    tests.map((test) => ({ ...test, rests, key: [reading, test.operation, JSON.stringify(test.input), test.at, test.test].join("|") })),
  );

/** A claim's question and expectation without the values found, to tell whether it is the same claim. */
function signature(claim: Earlier | Now): string {
  return testsOf(claim)
    .map(({ key }) => key)
    .sort()
    .join("\n");
}

function changedTests(earlier: Earlier, now: Now) {
  const before = new Map(testsOf(earlier).map((test) => [test.key, test]));
  const after = new Map(testsOf(now).map((test) => [test.key, test]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is ?? was;
    if (one === undefined || (was?.found === is?.found && was?.result === is?.result)) return [];
    return [{ at: one.at, test: one.test, before: was?.found ?? null, after: is?.found ?? null, rests: is?.rests ?? [] }];
  });
}

/** Records that were added or removed; if there are none, the records under the tests whose finding changed. */
function changedRecords(
  earlier: Earlier,
  now: Now,
  tests: readonly { rests: readonly Unspoken<Rest>[] }[],
): Unspoken<ChangedVerdict>["records"] {
  const old = new Map(earlier.readings.flatMap(({ rests }) => rests).map((rest) => [restKey(rest), rest]));
  const current = new Map(now.rests.map((rest) => [restKey(rest), rest]));
  const fresh = [...current].filter(([key]) => !old.has(key)).map(([, rest]) => ({ ...rest, change: "new" as const }));
  const gone = [...old].filter(([key]) => !current.has(key)).map(([, rest]) => ({ ...rest, change: "gone" as const }));
  if (fresh.length + gone.length > 0) return [...fresh, ...gone];
  const touched = new Map(tests.flatMap(({ rests }) => rests).map((rest) => [restKey(rest), rest]));
  return [...touched.values()].map((rest) => ({ ...rest, change: "changed" as const }));
}

/** Does what happened to the subject meet the word of the clause? The table of words and acts is data. */

import type { Verdict } from "../../model/crisis.ts";
import type { TriggerWord } from "../../model/vocabularyFile.ts";
import { strongest } from "../verdicts.ts";
import type { Bench, Test } from "./check.ts";
import { factTest, test } from "./check.ts";

const WORDS: Record<string, string> = {
  "armed-attack": "an armed attack",
  aggression: "aggression",
  war: "war",
  threat: "a threat",
  uprising: "an uprising",
  mobilisation: "mobilisation",
  breach: "a breach",
};

export function triggerTest(bench: Bench): Test {
  const { situation, clause } = bench;
  const word = clause.slots.trigger ?? "always";
  const ref = clause.refs.trigger ?? clause.ref;
  const { subject, blows, wasStruck } = situation;
  if (word === "always") return test("trigger", "yes", "the duty runs at all times", ref);
  if (word === "date") return test("trigger", "yes", "the text sets a day and no event", ref);
  const row = situation.ledger.memo("triggers", () => new Map(situation.ledger.data.triggers.map((one) => [one.word, one]))).get(word);
  if (row === undefined)
    return test("trigger", "open", `the word "${word}" is not in the table of words and acts`, ref, { open: "record", basis: "record" });
  const said = WORDS[word] ?? word;
  if (!wasStruck) {
    if (word === "war")
      return cellTest(
        row,
        situation.blows.map(({ strike }) => strike.act),
        `${said}, whoever began it`,
        ref,
      );
    if (word === "threat")
      return factTest(bench, "trigger", `threat:${subject}`, "open", `${subject} struck; it must itself be threatened`, ref);
    return test("trigger", "no", `${subject} was not itself struck`, ref);
  }
  return cellTest(
    row,
    blows.map(({ strike }) => strike.act),
    said,
    ref,
  );
}

function cellTest(row: TriggerWord, acts: readonly (keyof TriggerWord["cells"])[], said: string, ref: Test["ref"]): Test {
  const verdict = strongest(acts.map((act): Verdict => row.cells[act] ?? "open"));
  const act = acts.find((one) => (row.cells[one] ?? "open") === verdict) ?? acts[0];
  const because = row.because.find(({ acts: listed }) => act !== undefined && listed.includes(act));
  const is = verdict === "yes" ? "meets" : verdict === "no" ? "does not meet" : "may or may not meet";
  return test("trigger", verdict, `${act} ${is} "${said}"${because === undefined ? "" : `: ${because.says}`}`, ref);
}

/** Labels that come with answers and are the program's own words, in Chinese. What the ledger says stays as it is. */

import { GROUPS, LINES, RULES } from "./labels.ts";
import { instrumentSentence, restsIn, stateSentence, whyIn } from "./sentences.ts";
import { clauseIn } from "./slots.ts";
import { longDate, speech } from "./speech.ts";
import type { Translation } from "./translation.ts";

interface Line {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly meaning: string;
}

function lineIn<L extends Line>(line: L): L {
  const [label, meaning] = LINES[line.id] ?? [line.label, line.meaning];
  return { ...line, group: GROUPS[line.group] ?? line.group, label, meaning };
}

/** "at least 3" */
const atLeast = (printed: string | null) => printed?.replace(/^at least (?=\d)/, "至少") ?? null;

export const answers: Translation["answers"] = {
  "state.compare": (answer) => {
    const lines = answer.lines.map(lineIn);
    const owes = answer.lines.find(({ id }) => id === "owes-defence");
    const told = answer.states.map(({ name }, index) => {
      const count = speech.countWord(owes?.cells[index]?.count ?? 0, index === 0);
      return index === 0 ? `${name}对${count}负有防卫义务` : `${name}对${count}`;
    });
    return { ...answer, lines, sentence: `${longDate(answer.date)}，${told.join("；")}。` };
  },
  "allies.ladder": (answer) => ({
    ...answer,
    steps: answer.steps.map((step) => {
      const [title, meaning, change] = RULES[step.rule] ?? [step.title, step.meaning, step.change];
      return { ...step, title, meaning, change };
    }),
  }),
  "state.show": (answer) => ({ ...answer, sentence: stateSentence(answer) }),
  "instrument.show": (answer) => ({
    ...answer,
    sentence: instrumentSentence(answer),
    rests: restsIn(answer),
    clauses: answer.clauses.map(clauseIn),
  }),
  "network.changes": (answer) => {
    const told = <T extends { readonly why: string | null }>(rows: readonly T[]) => rows.map((row) => ({ ...row, why: whyIn(row.why) }));
    const { instruments, members, states } = answer.notKnown;
    return { ...answer, notKnown: { instruments: told(instruments), members: told(members), states: told(states) } };
  },
  "state.autonomy": (answer) => ({
    ...answer,
    lines: answer.lines.map((line) => ({ ...lineIn(line), cell: { ...line.cell, asPrinted: atLeast(line.cell.asPrinted) } })),
  }),
};

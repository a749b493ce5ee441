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
    const left = answer.states.flatMap(({ name }, index) => {
      const sum = (key: "notKnown" | "dormant") => lines.reduce((total, { cells }) => total + (cells[index]?.[key] ?? 0), 0);
      return [
        { code: "not-known", text: `${name}：若查明未找到的生效日期或日子，各行会再增加${sum("notKnown")}个。`, count: sum("notKnown") },
        { code: "dormant", text: `${name}：有${sum("dormant")}个因条约休眠而未计入。`, count: sum("dormant") },
      ].filter(({ count }) => count > 0);
    });
    const rest = answer.notes.filter(({ code }) => code !== "not-known" && code !== "dormant");
    return {
      ...answer,
      lines,
      sentence: `${longDate(answer.date)}，${told.join("；")}。`,
      notes: [...rest, ...left.map(({ code, text }) => ({ code, text, records: [] }))],
    };
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
  "network.at": (answer) => ({
    ...answer,
    notes: answer.notes.map((note) => {
      const left = /^(\d+) directed ties are left out/.exec(note.text)?.[1];
      return left === undefined ? note : { ...note, text: `${left}项有方向的联系未计入，因为是否有效不明。` };
    }),
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

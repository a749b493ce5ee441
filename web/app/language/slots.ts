/** Fixed words of a clause's slots in Chinese; what is said at more length comes from the ledger, in English. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

type Clause = AnswerOf<"instrument.show">["clauses"][number];
type Slot = Clause["versions"][number]["slots"][number];

/** "armed attack" -> "武装攻击"; glosses of them stand in the catalogue under the Chinese word. */
export const TRIGGERS: Readonly<Record<string, string>> = {
  "armed attack": "武装攻击",
  aggression: "侵略",
  war: "战争",
  threat: "威胁",
  uprising: "内部起事",
  mobilisation: "动员",
  breach: "违背承诺",
  date: "日期",
  always: "始终",
};

const UNSAID = { "not said": "没有说", unsaid: "没有说" };

const WORDS: Readonly<Partial<Record<Slot["slot"], Readonly<Record<string, string>>>>> = {
  trigger: TRIGGERS,
  enemy: {
    anyone: "任何国家",
    any: "任何国家",
    "any (as attacker)": "任何国家（作为攻击者）",
    "any (as attacker or opponent)": "任何国家（作为攻击者或对手）",
    "any (as second)": "任何国家（作为第二个参战国）",
  },
  area: { everywhere: "任何地方" },
  requires: { none: "无" },
  except: { none: "无" },
  conduct: { "owed all the same": "仍然负有", "not owed": "不负有", ...UNSAID },
  when: { "at once": "立即" },
  against: { "the attackers": "攻击者" },
  decides: {
    "nobody: the duty follows from the event": "无人决定：义务随事件产生",
    "each for itself": "各自决定",
    "the parties jointly": "各当事国共同决定",
    ...UNSAID,
  },
  forbids: {
    attack: "攻击",
    "hostile alliance": "敌对同盟",
    "separate peace": "单独媾和",
    "conflicting engagement": "相抵触的约定",
    interference: "干涉",
    "use of territory": "使用领土",
  },
};

export function clauseIn(clause: Clause): Clause {
  const told = (slot: Slot): Slot => ({ ...slot, words: slot.words.map((one) => WORDS[slot.slot]?.[one] ?? one) });
  return { ...clause, versions: clause.versions.map((version) => ({ ...version, slots: version.slots.map(told) })) };
}

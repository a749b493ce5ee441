/**
 * Words typed in Chinese, which has no spaces: the names in them, the longest first, and the forms of questions around the names. The
 * signs are those of the other forms: "#" for a state, "@" for a treaty, "^" for a place.
 */
import type { Mention, Names } from "../../../claims/sentences/mentions.ts";
import type { Form } from "./forms.ts";

/** Whether a text is Chinese. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** No name is longer. */
const LONGEST = 24;
const YEAR = /^(?:1[89]|20)\d\d/;

/** The text from left to right: the longest name at each character, and each run of characters between names. */
export function hanMentions(text: string, names: Names): Mention[] {
  const plain = text.replace(/[\s?？。！!，,、]+/gu, " ").trim();
  const letters = [...plain];
  const mentions: Mention[] = [];
  const add = (said: string, from: number, things: Mention["things"]) =>
    mentions.push({ said, bare: said, owns: false, things, from, to: from + [...said].length });
  for (let at = 0; at < letters.length; ) {
    const left = letters.slice(at).join("");
    const year = YEAR.exec(left)?.[0];
    const name = year ?? longestName(letters.slice(at, at + LONGEST), names);
    const before = mentions.at(-1);
    if (name !== null) add(name, at, year === undefined ? thingsNamed(name, names) : []);
    else if (before !== undefined && before.things.length === 0 && !YEAR.test(before.said))
      mentions.splice(-1, 1, { ...before, said: before.said + letters[at], bare: before.bare + letters[at], to: at + 1 });
    else add(letters[at] ?? "", at, []);
    at += name === null ? 1 : [...name].length;
  }
  return mentions;
}

/** Each thing of that name once. */
function thingsNamed(name: string, names: Names): Mention["things"] {
  return [...new Map(names.whole(name).map(({ matched: _, ...thing }) => [`${thing.kind}.${thing.id}`, thing])).values()];
}

function longestName(letters: readonly string[], names: Names): string | null {
  for (let many = letters.length; many > 1; many -= 1) {
    const said = letters.slice(0, many).join("");
    if (said === said.trim() && names.whole(said).some(({ matched }) => isHan(matched) || /^[A-Z]{2,}/.test(matched))) return said;
  }
  return null;
}

/** Characters that no form needs: particles, and the words for "will", "must", "whether". */
const FILLERS =
  /(?:请问|是不是|是否|有没有|有义务|有责任|必须|应该|应当|可以|一定|需要|现在|目前|今天|[的了吗呢呀啊会要能须应得将是有被年])/gu;

/** The characters between the names, as the forms have them: "谁会帮助#吗" is "谁帮助#". */
export const hanWords = (marked: string): string => marked.replace(FILLERS, "").replace(/\s+/gu, "");

const HELP = "(?:保卫|防卫|保护|帮助|援助|支援|协防|救援|驰援|出兵|帮|救)";
const ATTACK = "(?:攻击|进攻|袭击|入侵|侵略|打)";
const HIT = "(?:遭到?|受到?)?";
const WHO = "(?:谁|哪些国家|哪个国家|哪国|哪些国|什么国家)";
const ALLY = "(?:条约|军事|正式)?(?:盟友|盟国|同盟国|结盟|同盟|联盟)";
const TREATY = "(?:共同防御|防御|安全|同盟|友好)*(?:条约|公约|协定|协议|盟约)";
const BASES = "(?:军事)?(?:基地|驻军|军队|部队)";
const IF = "(?:如果|假如|假若|要是|倘若|若|当)?";
const AND = "(?:和|与|跟|同|及|对比|比)?";
const HOW_MANY = "(?:哪些|哪几个|多少|几个|什么|谁|外国|没)*";

/** The forms of questions in Chinese; the first that fits is taken. */
export const HAN_FORMS: readonly Form[] = [
  { kind: "why", form: /^(?=.*(?:为什么|为何|怎么))(?=.*盟)[^#]*#[^#]*$/u },
  { kind: "who-defends", form: new RegExp(`^${IF}#${ATTACK}[#^](?:${WHO}.*|怎么办|#.*)?$`, "u") },
  { kind: "must-defend", form: new RegExp(`^${IF}#${HIT}${ATTACK}#${HELP}$`, "u"), order: [1, 0] },
  { kind: "who-defends", form: new RegExp(`^${IF}[#^]${HIT}#${ATTACK}(?:${WHO}.*)?$`, "u"), order: [1, 0] },
  { kind: "who-defends", form: new RegExp(`^${IF}[#^]${HIT}${ATTACK}(?:${WHO}.*)?$`, "u") },
  { kind: "who-defends", form: new RegExp(`^${WHO}${HELP}[#^]$`, "u") },
  { kind: "must-defend", form: new RegExp(`^[#@]${HELP}#$`, "u") },
  { kind: "allies", form: new RegExp(`^(?:${WHO}#${ALLY}|#${HOW_MANY}${ALLY}${HOW_MANY}(?:国家)?|#${HELP}${WHO})$`, "u") },
  { kind: "is-ally", form: new RegExp(`^#${AND}#(?:之间|互为|还)*${ALLY}(?:关系)?$`, "u") },
  { kind: "is-member", form: /^#(?:加入|属于|在|不)*@(?:成员国?|缔约国|当事国|里|内|中)?$/u },
  { kind: "uses", form: /^@(?:什么时候|何时|曾经?|过|多少次|几次)*(?:援引|启动|动用|适用|使用|触发)(?:过|多少次|几次)*$/u },
  {
    kind: "treaty",
    form: new RegExp(
      `^(?:${WHO}|${HOW_MANY})(?:加入|签署|退出)?@(?:成员|国家|国|缔约|条款|内容|全文|规定|文本|第.{1,4}条|哪些|什么)*$`,
      "u",
    ),
  },
  { kind: "treaty-of-pair", form: new RegExp(`^#${AND}#(?:之间|签署|签订|哪些|什么|哪个)*${TREATY}(?:哪些|什么)?$`, "u") },
  { kind: "bases", form: new RegExp(`^#在[#^]${HOW_MANY}${BASES}${HOW_MANY}$`, "u") },
  { kind: "bases-of", form: new RegExp(`^#(?:在)?(?:海外|国外|外国|世界)${HOW_MANY}${BASES}${HOW_MANY}$`, "u") },
  { kind: "bases-in", form: new RegExp(`^(?:${WHO})?在?[#^](?:上|境内|内)?${HOW_MANY}${BASES}${HOW_MANY}$`, "u") },
  { kind: "compare", form: new RegExp(`^(?:比较)?#${AND}#(?:之间)?(?:关系|比较)?$`, "u") },
];

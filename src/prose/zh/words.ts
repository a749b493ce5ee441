/** Chinese for dates, counts, names and kinds of obligation. */
import type { Words } from "../speaker.ts";

const SMALL = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

export const words: Words = {
  locale: "zh-Hans",
  withArticle: (name) => name,
  regionWithArticle: (name) => name,
  date(date) {
    const [year, month, day] = date.split("-");
    if (!/^\d{4}$/.test(year ?? "")) return date;
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  },
  count: (count, one) => `${SMALL[count] ?? count}${one}`,
};

/** Kinds of act. */
export const ACTS: Readonly<Record<string, string>> = {
  "armed-attack": "武装攻击",
  occupation: "占领",
  "attack-on-forces": "攻击部队",
  "attack-on-vessel": "攻击舰船或飞机",
  blockade: "封锁",
  cyber: "网络攻击",
  "armed-bands": "派遣武装团伙越境",
  uprising: "内部起事",
  threat: "威胁",
  mobilisation: "动员",
  coercion: "非武力胁迫",
  breach: "违背承诺",
};

/** Labels of the lines of a comparison and of an autonomy answer, by id. */
export const LINES: Readonly<Record<string, string>> = {
  "owes-defence": "负有防卫义务（有约束力）",
  "owed-defence": "享有防卫承诺",
  "owes-less": "可以作战，或仅为原则",
  "owes-offence": "负有助攻义务",
  "owes-consultation": "负有协商义务",
  "owes-nonaggression": "攻击",
  "owes-no-hostile-pact": "加入或帮助其敌人",
  "owes-neutrality": "在其战争中站在另一方",
  designations: "由其指定",
  partnerships: "各级伙伴关系",
  procurement: "供应安排",
  initiatives: "参加其倡议",
  bodies: "不含防卫承诺的机构",
  intelligence: "依协定共享情报",
  hosts: "可在其境内驻军或用基地",
  hosted: "允许其部队进驻",
  "bases-abroad": "海外基地（公布数）",
  "forces-abroad": "海外驻军（公布数）",
  soil: "其领土上的外国部队或租借地",
  "rivals-meant": "其有义务保卫者的对手",
  rights: "其领土上的外国权利（无部队）",
  "foreign-forces": "其领土上的外国驻军（公布数）",
  command: "共同指挥",
  arrangements: "有记录的指挥与通行条件",
  outvoted: "他国投票可以决定的义务",
  "own-rivals": "其自身的对手",
};

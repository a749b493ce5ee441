/** Questions typed in Chinese, and the links that answer them, over the ledger with Chinese names. */
import { expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { run } from "../../src/operations/ledger/search/run.ts";
import { ledgerFolder } from "../ledgers.ts";

const context = { ledger: indexLedger(readCompiled(ledgerFolder, ["core", "law", "glossary"], "zh")) };
const asked = (text: string) => {
  const [first] = run(context as Parameters<typeof run>[0], { text }).questions;
  const { kind, states = [], instrument = null, date = null } = first ?? {};
  return [kind, states.join(","), instrument, date?.slice(0, 4)].filter((one) => one != null && one !== "").join(" ");
};

test.each([
  ["中国的盟友", "allies CHN"],
  ["中国有哪些盟友？", "allies CHN"],
  ["谁会帮助芬兰", "who-defends FIN"],
  ["哪些国家必须保卫台湾？", "who-defends TWN"],
  ["美国必须保卫菲律宾吗", "must-defend USA,PHL"],
  ["日本是美国的盟友吗？", "is-ally JPN,USA"],
  ["印度和俄罗斯是盟友吗", "is-ally IND,RUS"],
  ["北约第五条启动过吗", "uses north-atlantic-1949"],
  ["北约成员", "treaty north-atlantic-1949"],
  ["上海合作组织成员", "treaty shanghai-cooperation-organisation"],
  ["瑞典是北约成员吗", "is-member SWE north-atlantic-1949"],
  ["如果伊朗攻击卡塔尔？", "who-defends IRN,QAT"],
  ["如果台湾被中国攻击，谁会帮助", "who-defends CHN,TWN"],
  ["爱沙尼亚遭到攻击", "who-defends EST"],
  ["中国为什么盟友这么少", "why CHN"],
  ["美国在日本的基地", "bases USA,JPN"],
  ["中国和朝鲜的条约", "treaty-of-pair CHN,PRK china-dprk-1961"],
  ["中国和美国的关系", "compare CHN,USA"],
  ["1914年英国的盟友", "allies GBR 1914"],
  ["北约第五条", ""],
  ["中国", ""],
])("%s", (text, says) => expect(asked(text)).toBe(says));

test("a name alone is a hit, and so is one among words that ask nothing which is read", () => {
  const hits = (text: string) => run(context as Parameters<typeof run>[0], { text }).hits.map(({ id }) => id);
  expect(hits("北约第五条")[0]).toBe("north-atlantic-1949");
  expect(hits("台湾")[0]).toBe("TWN");
  expect(hits("芬兰的湖泊很美")).toContain("FIN");
});

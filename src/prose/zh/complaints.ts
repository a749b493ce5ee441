/** Chinese words of complaints about a request: the problem, the rule that was broken, and the next step. */
import type { ComplaintArgs, ComplaintCode, Listed, Side, WriteFailure } from "../../model/complaints.ts";
import { problemWords } from "./datasetProblems.ts";
import { words } from "./words.ts";

export interface ComplaintWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const list = (items: readonly string[]) => items.join("、");
const either = (items: readonly string[]) => items.map((item) => `“${item}”`).join("或");
/** "试试“CHN”或“TWN”"; another step if nothing is near. */
const tryOr = (close: readonly string[], otherwise: string) => (close.length > 0 ? `试试${either(close)}` : otherwise);
const writeOr = (close: readonly string[], otherwise: string) => (close.length > 0 ? `请写${either(close)}` : otherwise);
const SIDES: Readonly<Record<Side, string>> = { initiator: "发动攻击的一方（initiator）", target: "受攻击的一方（target）" };
const LISTED: Readonly<Record<Listed, string>> = {
  rule: "盟友规则",
  explanation: "解释",
  text: "文字",
  region: "地区",
  era: "时期",
  "published-number": "研究或行",
};

const OWN_COPIES = "您自己的各数据集从一个文件夹及其下一层文件夹中读取";
const NOT_WHOLE = "文件未能完整写出，因此没有留下该名称的文件";
const FULL_DISK = "请腾出空间，或写到另一个磁盘";
const PATH_HAS_FILE: ComplaintWords = { what: "路径的一部分是文件", why: "文件只能放在文件夹中", todo: "请写一个文件夹" };
const WRITE_FAILURES: Readonly<Record<WriteFailure, ComplaintWords>> = {
  ENOSPC: { what: "磁盘已满", why: NOT_WHOLE, todo: FULL_DISK },
  EDQUOT: { what: "磁盘配额已用尽", why: NOT_WHOLE, todo: FULL_DISK },
  EACCES: { what: "该文件夹不能写入", why: "当前用户没有写入的权限", todo: "请写另一个文件夹" },
  EROFS: { what: "该文件夹不能写入", why: "该磁盘只读", todo: "请写另一个文件夹" },
  EISDIR: { what: "该名称是一个文件夹", why: "表格写成一个文件", todo: "请写一个文件名" },
  ENOTDIR: PATH_HAS_FILE,
  EEXIST: PATH_HAS_FILE,
  ENOENT: { what: "该文件夹不能写入", why: "系统在那里不能建立文件", todo: "请写另一个文件夹" },
};

function covered({ from, last, verifiedThrough }: Pick<ComplaintArgs["not-a-date"], "from" | "last" | "verifiedThrough">): string {
  return verifiedThrough === null ? `这份数据涵盖${from}至${last}` : `账册涵盖${from}至${verifiedThrough}（其后至${last}的日子会附上提醒）`;
}

function period({ from, until }: ComplaintArgs["state-not-then"]["periods"][number]): string {
  return until === null ? `自${words.date(from)}起` : `${words.date(from)}至${words.date(until)}`;
}

const lookups = {
  "no-state": ({ typed, close }) => ({
    what: `没有国家“${typed}”`,
    why: "国家写作三个字母的代码（CHN）、当时或今天的名称，或编号（cow:710、gw:710）",
    todo: tryOr(close, "代码见：entente state list"),
  }),
  "no-states": ({ names }) => ({
    what: `没有国家${names.map(({ typed }) => `“${typed}”`).join("、")}`,
    why: "国家写作三个字母的代码（CHN）、当时或今天的名称，或编号（cow:710、gw:710）",
    todo: names.map(({ typed, close }) => `“${typed}”：${tryOr(close, "代码见：entente state list")}`).join("；"),
  }),
  "no-attacker": ({ typed, close }) => ({
    what: `没有国家“${typed}”`,
    why: "案情是国家攻击国家：只有国家受承诺约束",
    todo: `${tryOr(close, "代码见：entente state list")}；如为武装团体，请写派出或庇护它的国家，并写act“armed-bands”`,
  }),
  "several-states": ({ typed, count, shown }) => ({
    what: `“${typed}”是${count}个国家名称的一部分`,
    why: "只有一个国家含有这一部分时，写名称的一部分才够",
    todo: `请说明是哪一个：${list(shown)}${count > shown.length ? "……" : ""}`,
  }),
  "state-not-then": ({ state, date, periods, after, then }) => ({
    what: `${state}在${words.date(date)}并不存在`,
    why: `账册中它存在于${list(periods.map(period))}${after.length === 0 ? "" : `；其后继为${list(after)}`}`,
    todo:
      then.length > 0 ? `请选当日存在的${either(then)}，或换一个日期` : `请选它存在的日期${after.length > 0 ? "，或选一个后继国家" : ""}`,
  }),
  "no-instrument": ({ typed, count, example, close }) => ({
    what: `没有文书“${typed}”`,
    why: `账册有${count}份文书，代码的写法如“${example}”`,
    todo: tryOr(close, "全部列于：entente instrument list"),
  }),
  "no-place": ({ typed, count, close }) => ({
    what: `没有地点“${typed}”`,
    why: `账册有${count}个地点`,
    todo: tryOr(close, "全部列于：entente place list"),
  }),
  "no-source": ({ typed, count, close }) => ({
    what: `没有出处“${typed}”`,
    why: `账册有${count}个出处，其代码见于各项回答`,
    todo: tryOr(close, "全部列于：entente source show"),
  }),
  "no-term": ({ typed, count, close }) => ({
    what: `没有词条“${typed}”`,
    why: `词汇解释${count}个词条`,
    todo: tryOr(close, "全部列于：entente ledger glossary"),
  }),
  "not-listed": ({ kind, typed, known, close }) => ({
    what: `没有${LISTED[kind]}“${typed}”`,
    why: `现有的${LISTED[kind]}：${list(known)}`,
    todo: tryOr(close, "请从中选择一个"),
  }),
  "nothing-to-cite": ({ typed, close }) => ({
    what: `“${typed}”没有可引用的内容`,
    why: "此处应为ledger、一份文书的代码或一个出处的代码",
    todo: tryOr(close, "请从回答中取代码"),
  }),
} satisfies Partial<Catalogue>;

const dates = {
  "not-a-date": (args) => ({
    what: `“${args.typed}”不是日期`,
    why: `日期写作YYYY-MM-DD，并须见于日历；${covered(args)}`,
    todo: `请写成${args.verifiedThrough ?? args.last}这样`,
  }),
  "past-verification": outside,
  "outside-dates": outside,
  backwards: ({ from, until }) => ({ what: `${from}晚于${until}`, why: "时间须由前往后", todo: "请对调这两个日期" }),
  "named-twice": ({ state }) => ({ what: `${state}写了两次`, why: "关系存在于两个不同的国家之间", todo: "请写另一个国家" }),
  "too-many-points": ({ count, most }) => ({
    what: `序列有${count}个点`,
    why: `每个点都要读一天的全部攻击，一次至多${most}个`,
    todo: "请加大step，或缩短时段",
  }),
  "until-alone": () => ({ what: "序列缺少起点", why: "until是序列的终点", todo: "请加上from" }),
  "series-points": ({ from, until, count, most }) => ({
    what: from > until ? `序列的终点（${until}）早于起点（${from}）` : `共有${count}个点`,
    why: `序列须由前往后，至多${most}个点`,
    todo: from > until ? "请对调这两个日期" : "请加大步长",
  }),
  "series-states": ({ count, most }) => ({
    what: count === 0 ? "没有写国家" : `写了${count}个国家`,
    why: `序列须有一至${most}个国家，以逗号分开`,
    todo: count === 0 ? "请写一个国家" : "请少写几个",
  }),
} satisfies Partial<Catalogue>;

function outside(args: ComplaintArgs["outside-dates"]): ComplaintWords {
  return { what: `${args.typed}不在涵盖范围之内`, why: `日期写作YYYY-MM-DD；${covered(args)}`, todo: "请选范围内的日子" };
}

const lines = {
  "unknown-option": ({ option, command, options, close }) => ({
    what: `没有选项${option}`,
    why: options.length === 0 ? `${command}没有选项` : `${command}的选项有${list(options)}`,
    todo: writeOr(close, "请删去它"),
  }),
  "field-missing": ({ field, command }) => ({ what: `缺少${field}`, why: `${command}需要它`, todo: `请加上${field}` }),
  "not-a-value": ({ typed, field, allowed, close }) => ({
    what: `“${typed}”不是${field}可取的值`,
    why: `可取的值有${list(allowed)}`,
    todo: writeOr(close, "请从中选择一个"),
  }),
  "not-valid": ({ field, command }) => ({
    what: `${field === "" ? "输入" : field}无效`,
    why: "它不合该输入的形式",
    todo: `请看${command}的各项输入`,
  }),
  renamed: ({ old, now }) => ({ what: `${old}现名${now}`, why: "旧名到 1.0 版为止", todo: `请写${now}` }),
  "no-operation": ({ typed, close }) => ({ what: `没有操作“${typed}”`, why: "操作列于参考页", todo: tryOr(close, "请看参考页") }),
  "needs-disk": ({ operation }) => ({ what: `${operation}在此不可用`, why: "它要读磁盘", todo: "请在命令行使用" }),
  "no-command": ({ typed, known, close }) => ({
    what: typed === "" ? "没有写命令" : `没有命令“${typed}”`,
    why: `命令有${list(known)}`,
    todo: writeOr(
      close.map((one) => `entente ${one}`),
      "请看：entente --help",
    ),
  }),
  "no-verb": ({ noun, verb, verbs, close }) => ({
    what: verb === null ? `“entente ${noun}”缺少动词` : `没有命令“${noun} ${verb}”`,
    why: `${noun}的动词有${list(verbs)}`,
    todo: writeOr(
      close.map((one) => `entente ${noun} ${one}`),
      `请看：entente ${noun} --help`,
    ),
  }),
  "word-missing": ({ word, command, write }) => ({ what: `缺少${word}`, why: `“${command}”需要它`, todo: `请写：${write}` }),
  "too-many-words": ({ command, words: own }) => ({
    what: "词太多",
    why: own.length === 0 ? `“${command}”后面不接词` : `“${command}”后面只接${list(own)}`,
    todo: "由几个词组成的名称请加引号；日期请用--date",
  }),
  "line-unread": ({ command }) => ({ what: "命令行无法读懂", why: "它不合命令的形式", todo: `请看：${command} --help` }),
  "one-form": () => ({ what: "--json、--csv与--format中用了两个", why: "一项回答只有一种形式", todo: "请删去其中一个" }),
  "not-text": () => ({ what: "Parquet文件不是文本", why: "终端只显示文本", todo: "请写入文件：… --format parquet > answer.parquet" }),
  "no-rows": ({ command }) => ({ what: `${command}没有表格行`, why: "它的回答不是表格", todo: "请用--json" }),
  "no-dataset": ({ typed }) => ({
    what: `没有数据源“${typed}”`,
    why: "关系取自账册，或取自您自己的ATOP数据",
    todo: "请写--source atop --data DIR，或删去它",
  }),
  "data-missing": () => ({
    what: "缺少--data",
    why: "本项目不附带ATOP数据；须读取您自己的一份",
    todo: "请加上--data DIR，即放有atop5_1m.csv的文件夹",
  }),
  "duckdb-missing": ({ install }) => ({
    what: "没有安装DuckDB",
    why: "研究数据的表格由DuckDB读取和合并；它有70 MB，因此不在本程序包内",
    todo: `请在安装entente之处运行${install}（若entente为全局安装，请加-g）`,
  }),
  "file-not-written": ({ cause }) => WRITE_FAILURES[cause],
  "no-state-copies": ({ folder }) => ({
    what: `文件夹“${folder}”中没有国力数据，也没有毗邻数据`,
    why: "此处只读取您自己的国力与毗邻数据副本",
    todo: "请把其中一种的副本放入该文件夹，或不写--data",
  }),
  "no-folder": ({ folder }) => ({ what: `没有文件夹“${folder}”`, why: OWN_COPIES, todo: "请写存放它们的文件夹" }),
  "not-a-folder": ({ folder }) => ({ what: `“${folder}”是一个文件`, why: OWN_COPIES, todo: "请写存放它们的文件夹" }),
  "dataset-file": ({ problem }) => problemWords(problem),
  "no-language": ({ typed, known, close }) => ({
    what: `没有语言“${typed}”`,
    why: `回答所用的语言有${list(known)}`,
    todo: writeOr(close.length > 0 ? close : known, ""),
  }),
  "no-disk": ({ command }) => ({ what: "此处不能读取文件", why: "这里没有磁盘", todo: `请运行：${command}` }),
} satisfies Partial<Catalogue>;

const cases = {
  "attacks-itself": ({ state }) => ({
    what: `${state}攻击自己`,
    why: "案情中须是一国对另一国",
    todo: "请写另一个国家；如为内部起事，请不写攻击方，并写act为“uprising”",
  }),
  "empty-side": ({ side }) => ({
    what: `没有写${SIDES[side]}`,
    why: side === "initiator" ? "除非事件起自内部，案情须有攻击方" : "案情须有受攻击的国家",
    todo: side === "initiator" ? "请写攻击方，或写act为“uprising”" : "请写受攻击的国家",
  }),
  "side-too-long": ({ side, count, most }) => ({ what: `${SIDES[side]}有${count}国`, why: `一方至多${most}国`, todo: "请少写几个" }),
  "twice-on-side": ({ side, state }) => ({
    what: `${state}在${SIDES[side]}中写了两次`,
    why: "一国在一方只出现一次",
    todo: "请删去一个",
  }),
  "no-strike": ({ typed }) => ({
    what: `“${typed}”不是一次攻击`,
    why: "攻击写作“攻击者>受攻击者”，必要时加@地点和/为谁而战",
    todo: "请写成“GBR>DEU/POL”这样",
  }),
  "no-aid": ({ typed }) => ({
    what: `“${typed}”不是一项支援`,
    why: "支援写作“支援者+受援者”（支持）或“支援者*受援者”（已为其动员）",
    todo: "请写成“RUS+SRB”这样",
  }),
  "reading-twice": ({ key }) => ({ what: `“${key}”选了两种读法`, why: "一个案情只取一种读法", todo: "请保留一种" }),
  "no-reading": ({ typed }) => ({
    what: `“${typed}”没有选定读法`,
    why: "读法写作“文书:问题=N”，N为该问题各读法中的次序",
    todo: "请写成“csto-1992:own-soil-only=2”这样",
  }),
  "reading-number": ({ key, number, readings }) => ({
    what: `“${key}”没有第${number}种读法`,
    why: `它的读法有：${readings.map((says, index) => `${index + 1}：${says}`).join("；")}`,
    todo: `请在1至${readings.length}之间选择`,
  }),
  "no-open-question": ({ typed, instrument, known, close }) => ({
    what: `${instrument}没有未决问题“${typed}”`,
    why: known.length === 0 ? "其文本没有标为未定之处" : `它的未决问题有${list(known)}`,
    todo: known.length === 0 ? "请不要写读法" : writeOr(close, "请从中选择一个"),
  }),
  "fact-twice": ({ key, before, answer }) => ({ what: `“${key}”既写${before}又写${answer}`, why: "案情不能两者并存", todo: "请保留一个" }),
  "war-not-on-record": ({ key, known }) => ({
    what: `战争记录中没有“${key}”所说的情形`,
    why: "此类事实说的是当日已与案情一方交战的国家",
    todo: known.length > 0 ? `请写${either(known)}，或把该国写作出手者或援助者` : "请把该国写作出手者或援助者",
  }),
  "begun-unprovoked": () => ({
    what: "受攻击的一方先动手，却又没有挑衅",
    why: "先动手即为挑衅",
    todo: "请删去--provocation none，或删去事实begun-by:target",
  }),
  "no-fact": ({ typed, close }) => ({
    what: `“${typed}”不是一项事实`,
    why: "事实写作“键=yes”“键=no”或“键=open”；案情的键见：entente crisis facts",
    todo: close.length > 0 ? `结尾请写${either(close)}` : "请写成“request:POL=no”这样",
  }),
  "provocation-as-fact": ({ write }) => ({ what: "把挑衅写成了事实", why: "它有自己的选项", todo: `请写${write}` }),
  "fact-unread": ({ typed, close }) => ({
    what: `账册中没有条款读取事实“${typed}”`,
    why: "键须是案情所列的：entente crisis facts",
    todo: writeOr(close, "请以同一案情运行entente crisis facts"),
  }),
  "side-of-case": ({ state }) => ({
    what: `${state}是案情的一方`,
    why: "此项把回答限于可能负有援助义务的一国",
    todo: "请写案情以外的国家，或删去它",
  }),
  "too-many-rounds": ({ round, count, most }) => ({
    what: `第${round}轮增至${count}次攻击`,
    why: `一个案情至多有${most}次`,
    todo: `请只问${round - 1}轮，或只让已触发的义务加入`,
  }),
} satisfies Partial<Catalogue>;

const answers = {
  "no-area": ({ instrument, date, wanted, clauses }) => ({
    what: wanted === null || clauses.length === 0 ? `${words.date(date)}，${instrument}中没有对任何国家的义务` : `没有条款“${wanted}”`,
    why: clauses.length === 0 ? "区域只对当日享有在战争中有法律效力之条款的国家读取" : `${words.date(date)}它的条款有${list(clauses)}`,
    todo: clauses.length === 0 ? `何时有效见：entente instrument show ${instrument}` : "请从中选择一个",
  }),
  "measure-states": ({ measure, level, count }) => ({
    what: `量度“${measure}”给了${count}个国家`,
    why: { state: "它是关于一国的数值", pair: "它是关于两国的数值", system: "它是关于所有国家的数值" }[level],
    todo: { state: "请写出一个或多个国家，以逗号分隔", pair: "请写出两个国家，例如“CHN,RUS”", system: "请不要写国家" }[level],
  }),
  "outside-system": ({ state, date }) => ({
    what: `${words.date(date)}，${state}不是国家体系的成员`,
    why: "量度只计“战争相关因素”项目所列国家体系的成员，2016年后沿用",
    todo: "请选择一个成员，或查询它的联系",
  }),
  "weights-without-data": ({ weight }) => ({
    what: `权重“${weight}”需要一份国家物质能力数据，而没有给出`,
    why: "账册不含物质能力；须在命令行读取您自己的一份",
    todo: "请加上--data DIR，即放有该数据的文件夹，或写“equal”",
  }),
  "weights-outside": ({ date, first, last }) => ({
    what: `${words.date(date)}的物质能力不详`,
    why: `您的数据涵盖${first}年至${last}年`,
    todo: `请取不晚于${last}-12-31的日期，或权重“equal”`,
  }),
  "capabilities-not-there": () => ({
    what: "文件夹中没有国家物质能力数据",
    why: "权重取自您自己的6.0或7.0版数据",
    todo: "请写出放有该数据的文件夹：--data DIR",
  }),
  "rule-of-dataset": ({ rule, others }) => ({
    what: `规则“${rule}”读取另一份数据`,
    why: "这一问题只以账册回答",
    todo: `请取${either(others)}`,
  }),
  "rule-without-data": ({ rule, others }) => ({
    what: `规则“${rule}”读取的数据没有给出`,
    why: "它需要您自己的ATOP 5.1数据",
    todo: `请加上--data，或取${either(others)}`,
  }),
  "owes-nothing": ({ state, date, instrument, articles }) => ({
    what: `${words.date(date)}，${state}依这些条款不负义务`,
    why: `该承诺载于${instrument}的${list(articles)}`,
    todo: `受约束的国家见：entente instrument members ${instrument} --date ${date}`,
  }),
  "no-article": ({ typed, instrument, articles, close }) => ({
    what: `${instrument}没有条款“${typed}”`,
    why: `已编码的条款有${list(articles)}`,
    todo: writeOr(close, "请从中选择一个"),
  }),
  "no-war-promise": ({ instrument }) => ({
    what: `${instrument}没有关于战争的承诺`,
    why: "只有防卫、进攻、中立、互不侵犯或协商的承诺才有旁观者",
    todo: "请写一个条款，或另一份文书",
  }),
  "no-sentence": () => ({ what: "没有句子", why: "文字是空的", todo: "请写一个句子" }),
  "no-claim": ({ typed, text, count, first }) => ({
    what: `“${text}”中没有说法“${typed}”`,
    why: `它有${count}条说法，第一条为“${first}”`,
    todo: "请从文件中取代码",
  }),
  "too-many-claims": ({ count, most }) => ({
    what: `文字有${count}条说法`,
    why: `一次至多核对${most}条`,
    todo: `请把文字分开，或只问前${most}条：回答会注明只是一部分`,
  }),
  "no-verdicts": ({ version, versions }) => ({
    what: version === null ? "没有保存早先的结论" : `没有保存版本“${version}”的结论`,
    why: versions.length === 0 ? "data/claims/verdicts中没有" : `所保存的版本有${list(versions)}`,
    todo: "请先保存：entente claims check all --json > FILE，再写出该文件",
  }),
  "seed-missing": () => ({
    what: "缺少种子",
    why: "样本由种子和账册的哈希决定，任何人都能重抽",
    todo: "请加上任选的整数，例如--seed 1",
  }),
  "too-many-in-force": ({ inForce, size }) => ({
    what: `${size}项事实中不能有${inForce}项有效`,
    why: "有效的事实是样本的一部分",
    todo: "请写较小的数，或加大样本",
  }),
  "no-lines": ({ of }) => ({ what: `“${of}”的行号不明`, why: "行号在编译账册时计算", todo: "请运行：npm run prepare" }),
  "no-coverage": () => ({ what: "这份账册没有地区和时期", why: "收录情况依此计数，而外来数据没有", todo: "请不要加--source" }),
  "versions-backwards": ({ from, to }) => ({ what: `${from}晚于${to}`, why: "变化须由较早的版本说到较晚的", todo: "请对调这两个版本" }),
  "no-version": ({ typed, versions, close }) => ({
    what: `没有保存版本“${typed}”`,
    why: versions.length === 0 ? "data/versions中没有" : `所保存的有${list(versions)}`,
    todo: writeOr(close, "请从中选择一个"),
  }),
} satisfies Partial<Catalogue>;

type Catalogue = { readonly [C in ComplaintCode]: (args: ComplaintArgs[C]) => ComplaintWords };

export const complaints: Catalogue = { ...lookups, ...dates, ...lines, ...cases, ...answers };

/** Labels of lines, groups and rules in Chinese, by their ids. */

/** Group of lines, as answers name it. */
export const GROUPS: Readonly<Record<string, string>> = {
  "Promised to fight": "承诺作战",
  "Promised not to": "承诺不做",
  "Not promised: what stands beside": "并非承诺：旁边的关系",
  "Forces and bases, as counted": "兵力与基地（按所计）",
  "What it may cost": "可能的代价",
  "What it has of others": "从他国得到的便利",
  "What it brings": "得到什么",
};

/** Id of a line -> its label and what it counts. */
export const LINES: Readonly<Record<string, readonly [string, string]>> = {
  "owes-defence": ["负有防卫义务（有约束力）", "在其受到攻击时，承诺采取行动的国家。"],
  "owed-defence": ["享有防卫承诺", "承诺在它受到攻击时采取行动的国家。"],
  "owes-less": ["可以作战，或仅为原则", "条文允许其行动、或称对其攻击即对全体攻击而义务另有规定、或由其单方表示的国家。"],
  "owes-offence": ["负有助攻义务", "无论谁开战都须援助的国家。"],
  "owes-consultation": ["负有协商义务", "承诺在一方受到威胁时协商的国家。"],
  "owes-nonaggression": ["攻击", "以条约承诺不攻击的国家。"],
  "owes-no-hostile-pact": ["加入或帮助其敌人", "承诺不加入针对它的联盟、不出借领土、不单独媾和的国家。"],
  "owes-neutrality": ["在其战争中站在另一方", "承诺对其保持中立的国家。"],
  designations: ["由其指定", "列入其自定名单、给予优惠而不承诺防卫的国家。"],
  partnerships: ["各级伙伴关系", "宣布过某一级伙伴关系的国家；都不承诺作战。"],
  procurement: ["供应安排", "约定优先满足彼此国防订货的国家。"],
  initiatives: ["参加其倡议", "参加其主持的倡议的国家。"],
  bodies: ["不含防卫承诺的机构", "其所参加、不承诺防卫的机构。"],
  intelligence: ["依协定共享情报", "依常设协定共享情报的国家。"],
  hosts: ["可在其境内驻军或用基地", "给予它基地、通行或驻军权的国家。"],
  hosted: ["允许其部队进驻", "它给予基地、通行或驻军权的国家。"],
  "bases-abroad": ["海外基地（公布数）", "公布的数字所数的东西不同，从不相加或平均；各附其所数。"],
  "forces-abroad": ["海外驻军（公布数）", "公布的数字所数的东西不同，从不相加或平均；各附其所数。"],
  soil: ["其领土上的外国部队或租借地", "账册所记、当日在其领土上的外国驻军、租借地、驻兵租界和卫队。"],
  "rivals-meant": ["其有义务保卫者的对手", "其有义务保卫的国家当日每一对抗关系的另一方。"],
  rights: ["其领土上的外国权利（无部队）", "他国在其领土上的租界、法庭、铁路、港口等。"],
  "foreign-forces": ["其领土上的外国驻军（公布数）", "公布的数字，每个是一个派出国由一处所计；从不相加。"],
  command: ["共同指挥", "依文书与其处于同一指挥之下的国家。"],
  arrangements: ["有记录的指挥与通行条件", "有记录的指挥、武器、通行与费用安排；有的说明并无此种安排。"],
  outvoted: ["他国投票可以决定的义务", "由机关以非一致同意决定其义务的文书；未找到规则的为不明。"],
  "own-rivals": ["其自身的对手", "其自身当日每一对抗关系的另一方。"],
};

/** Id of a rule for ally -> its title, what it counts, and what the step changes. */
export const RULES: Readonly<Record<string, readonly [string, string, string]>> = {
  "owes-defence": ["负有防卫义务", "当日有效的、它对其负有有约束力的防卫援助义务的国家。", "最小的圈：给出的、有约束力的防卫承诺"],
  "owed-defence": [
    "享有防卫承诺",
    "当日有效的、对它负有有约束力的防卫援助义务的国家。",
    "同一承诺的另一方向：得到而不是给出（所有承诺都相互时，两数相等）",
  ],
  "treaty-ally": ["条约盟国", "任一方向上有当日有效的、有约束力的防卫义务的国家。", "任一方向即可"],
  "defence-any-grade": [
    "任何约定等级的防卫",
    "同“条约盟国”，并包括条文只允许援助或只陈述原则的情形。",
    "加上约定的、只是允许、或称攻击一国即攻击全体而本身不设义务的条款",
  ],
  "consultation-or-more": ["协商或以上", "任何约定等级的、当日有效的防卫、进攻或协商义务所及的国家。", "加上协商的承诺，以及进攻同盟"],
  "any-pact-obligation": [
    "任何条约义务",
    "五种义务（防卫、进攻、中立、互不侵犯、协商）中任何一种所及的国家；任何约定等级，当日有效。",
    "加上中立和互不侵犯",
  ],
  "pact-or-unilateral": [
    "条约或单方承诺",
    "同“任何条约义务”，并包括一国自己可撤销的命令或法规。",
    "加上一国以自己的法规或命令单方作出的承诺",
  ],
  "mnna-or-treaty": ["条约或指定", "同“条约或单方承诺”，并包括美国指定的“主要非北约盟国”。", "加上指定：一个不含任何承诺的头衔"],
  "partnership-strategic": [
    "战略伙伴关系或以上",
    "同“条约或指定”，并包括战略、全天候或协作一级的伙伴关系。",
    "加上战略伙伴关系，它们在战争中不承诺任何事",
  ],
  "partnership-or-more": ["任何伙伴关系或以上", "同上，并包括各级伙伴关系。", "加上较低的各级"],
  "any-tie": [
    "任何联系",
    "账册中任何联系所及的国家：条约、指定、伙伴关系、供应、成员、设施、指挥、情报。",
    "加上供应安排、机构与倡议、基地、指挥和情报",
  ],
  "atop-5-1": [
    "任何条约义务，自签署起算",
    "按 ATOP 的算法有五种义务中任何一种的国家，即自签署起算，除单方外的各等级。",
    "像 ATOP 那样自签署起算，而不是自生效起算",
  ],
  "atop-defence": ["ATOP 编码的防卫", "当日 ATOP 5.1 编为任一方向负有防卫义务的国家。", "同一问题问 ATOP 数据，该数据止于2018年"],
  "atop-consultation": [
    "ATOP 编码的协商或以上",
    "当日 ATOP 5.1 编为任一方向负有防卫、进攻或协商义务的国家。",
    "在 ATOP 数据中：也算协商和进攻",
  ],
  "atop-any": ["ATOP 编码的任何义务", "当日 ATOP 5.1 编为负有其五种义务中任何一种的国家。", "在 ATOP 数据中：也算中立和互不侵犯"],
};

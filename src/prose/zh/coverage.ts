/** Chinese sentences about coverage. */
import type { CoveragePhrases } from "../../model/phrases/coverage.ts";
import type { Sentences } from "../speaker.ts";

const years = (from: string, until: string | null) => (until === null ? `${from}年以来` : `${from}至${until}年`);

export const coverage: Sentences<CoveragePhrases> = {
  "coverage-here": ({ name, from, until, filed, known, thin }) => {
    const where = `${name}，${years(from, until)}`;
    if (known === 0) return `此处收录单薄。${where}：没有收录条约，也没有列为缺漏的条约。`;
    return `${thin ? "此处收录单薄。" : ""}${where}：已知${known}项条约，收录${filed}项。`;
  },
  "ledger-not-law": () => "账册并不完整：账册中没有某项承诺，不表明该承诺不存在。",
  "coverage-measure": () =>
    "每项条约计入签署时所属的时期，并计入截至该时期末受其约束或享有其承诺的各国所属的地区。“已知”包括已收录的条约，以及尚未收录、但已指明文本刊载处的条约；实际存在的更多。",
  "coverage-thin": ({ percent }) => `已收录的条约不足已知条约的${percent}%时，称为收录单薄。`,
  "coverage-uncounted": ({ count }) => `另有${count}项未收录的条约已列出，但因不知其文本刊于何处，不计入已知条约。`,
  "coverage-outside": ({ count, before }) => `${count}项已收录的条约签署于${before}年以前，不属于任何时期。`,
};

/** The line under a headline number: how many facts were wrong in the latest audit of the ledger, with a link to the method. */
import { en } from "../app/language/en.ts";
import { verifiedThrough } from "../app/query/directory.ts";
import { hrefOf } from "../app/query/search.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { useAfterPaint } from "../ui/useAfterPaint.ts";
import { latestAudit, rateOf } from "./audits.ts";

const percent = (rate: number) => Math.round(rate * 100);

export function Quality() {
  const { date } = useSharedView().search;
  const { answer } = useSlowAsk("ledger.coverage", useAfterPaint() ? {} : null);
  const audit = latestAudit(answer?.audits ?? []);
  // A past day rests on facts of both kinds, those in force and those that have ended.
  const of = date !== null && date < verifiedThrough() ? "all" : "in-force";
  const rate = audit === null ? null : rateOf(audit, of);
  return (
    <p className="quality small">
      {audit !== null && rate !== null && (
        <>
          {en.quality.line(
            percent(rate.rate),
            of === "in-force",
            audit.ledger.version,
            rate.firm === undefined ? null : percent(rate.firm.rate),
          )}{" "}
          <a href={hrefOf("method", { section: "wrong" })}>{en.quality.method}</a>
        </>
      )}
    </p>
  );
}

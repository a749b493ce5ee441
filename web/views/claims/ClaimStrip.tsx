/** The text as a row of marks in its own order, by paragraph. A click opens the claim; by keyboard the list does the same. */
import { type MouseEvent, useMemo, useRef } from "react";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { Claim, Text, Verdict } from "../../ledger/claims/types.ts";
import { MarkShape } from "../../ledger/claims/VerdictMark.tsx";
import { PictureFiles } from "../../ui/PictureFiles.tsx";
import { useWidth } from "../../ui/useWidth.ts";

interface Props {
  readonly text: Text;
  readonly picked: Verdict | null;
  readonly open: string | null;
  readonly onOpen: (claim: string) => void;
}

const STEP = 19;
const GAP = 13;
const LINE = 42;

export function ClaimStrip({ text, picked, open, onOpen }: Props) {
  const figure = useRef<HTMLElement>(null);
  const [frame, width] = useWidth<HTMLDivElement>();
  const { marks, labels, height } = useMemo(() => placed(text.claims, width), [text, width]);
  const at = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return marks.find((mark) => Math.abs(mark.x - x) <= STEP / 2 && Math.abs(mark.y - y) <= STEP / 2)?.claim;
  };
  const tally = Object.entries(text.tally)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${claimsEn.verdicts[verdict as Verdict]}`)
    .join(", ");
  return (
    <figure ref={figure} className="claim-strip">
      <div ref={frame}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below is the way by keyboard */}
        <svg
          id="claim-strip"
          width={width}
          height={height}
          viewBox={`0 0 ${width || 1} ${height}`}
          role="img"
          aria-label={claimsEn.strip.label(text.title, tally)}
          onClick={(event) => {
            const claim = at(event);
            if (claim !== undefined) onOpen(claim.id);
          }}
        >
          {labels.map(({ number, x, y, to }) => (
            <g key={`${number} ${y}`} className="paragraph">
              <path d={`M${x - 8} ${y + 14}H${to + 8}`} />
              <text x={x - 8} y={y + 26}>
                {claimsEn.short(number)}
              </text>
            </g>
          ))}
          {marks.map(({ claim, x, y }) => (
            <g
              key={claim.id}
              className={`strip-mark ${claim.verdict} ${picked !== null && picked !== claim.verdict ? "dim" : ""} ${open === claim.id ? "open" : ""}`}
              transform={`translate(${x} ${y})`}
            >
              <title>{`${claimsEn.verdicts[claim.verdict]}: ${claim.says}`}</title>
              <rect x={-STEP / 2} y={-STEP / 2} width={STEP} height={STEP} />
              <MarkShape verdict={claim.verdict} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="small">{claimsEn.strip.caption}</figcaption>
      <PictureFiles figure={figure} part="claims" title={text.title} />
    </figure>
  );
}

/** Marks flow like words; a paragraph that does not fit goes on in the next line. */
function placed(claims: readonly Claim[], width: number) {
  const marks: { claim: Claim; x: number; y: number }[] = [];
  const labels: { number: number; x: number; y: number; to: number }[] = [];
  let [x, y] = [9, 14];
  let before: number | null = null;
  for (const [index, claim] of claims.entries()) {
    const begins = claim.paragraph !== before;
    if (begins && index > 0) x += GAP;
    const rest = begins && claim.paragraph !== null ? claims.filter((one) => one.paragraph === claim.paragraph).length : 1;
    const fits = x + (Math.min(rest, Math.floor(width / STEP) - 1) - 1) * STEP + 9 <= width;
    if (index > 0 && width > 0 && (!fits || x + 9 > width)) {
      x = 9;
      y += LINE;
    }
    const label = labels.at(-1);
    if (claim.paragraph !== null && (begins || label === undefined || label.y !== y)) labels.push({ number: claim.paragraph, x, y, to: x });
    else if (label !== undefined && claim.paragraph !== null) label.to = x;
    marks.push({ claim, x, y });
    before = claim.paragraph;
    x += STEP;
  }
  return { marks, labels, height: y + (labels.length > 0 ? 32 : 14) };
}

/** How many pacts ran in the span of years, and how many of them on the day. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { Count } from "../network/NetworkSentence.tsx";
import { timeline } from "./labels.ts";

const t = timeline.lede;

interface Props {
  readonly from: Day;
  readonly to: Day;
  readonly day: Day;
  readonly shown: number;
  readonly on: number;
  readonly maybe: number;
}

export function SpanSentence({ from, to, day, shown, on, maybe }: Props) {
  return (
    <h1 className="sentence">
      {t.between(from, to)}
      {shown === 0 ? (
        t.none
      ) : (
        <>
          <Count open="shown" text={t.pacts(shown)} />
          {t.ran}
          <Count open="on" text={String(on)} />
          {t.on(day)}
          {maybe > 0 && (
            <>
              {t.maybe}
              <Count open="maybe" text={String(maybe)} />
              {t.maybeEnd}
            </>
          )}
          {t.end}
        </>
      )}
    </h1>
  );
}

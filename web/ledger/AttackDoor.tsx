/** A link to the case of one state attacking another, offered only where the case makes sense: rivals, or a claim between them. */
import type { ReactNode } from "react";
import { hrefOf } from "../app/query/search.ts";
import { useAsk, useSlowAsk } from "../app/query/useAsk.ts";

interface Props {
  readonly by: string;
  readonly on: string;
  readonly date: string;
  readonly children: ReactNode;
}

export function AttackDoor({ by, on, date, children }: Props) {
  const rivals = useSlowAsk("records.list", { collection: "rivalries", state: by, on: date }).answer?.rows ?? [];
  const places = useAsk("place.list", { date }).answer?.places ?? [];
  const isRival = rivals.some((row) => row.collection === "rivalries" && [...row.a, ...row.b].includes(on as never));
  const claims = (one: string, other: string) =>
    places.some(
      ({ claimed, administered }) =>
        claimed.includes(one as never) && !administered.includes(one as never) && administered.includes(other as never),
    );
  if (!isRival && !claims(by, on) && !claims(on, by)) return null;
  return (
    <a className="button small-button" href={hrefOf("attacked", { initiator: by, target: on, date })}>
      {children}
    </a>
  );
}

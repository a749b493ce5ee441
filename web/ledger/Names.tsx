/** Names of states in alphabetical order; a long list folds under its number. */
import { en } from "../app/language/en.ts";
import { inOrder } from "../app/language/speech.ts";

interface Props {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** "12 states" */
  readonly many: (count: number) => string;
}

const FEW = 4;

export function Names({ ids, nameOf, many }: Props) {
  const names = ids.map(nameOf).sort(inOrder).join(en.list.comma);
  if (ids.length <= FEW) return <>{names}</>;
  return (
    <details>
      <summary>{many(ids.length)}</summary>
      {names}
    </details>
  );
}

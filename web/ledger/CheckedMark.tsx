/** The mark of how far something was checked, with its meaning on hover. */
import { en } from "../app/language/en.ts";

export function CheckedMark({ checked }: { readonly checked: string }) {
  const [word, meaning] = en.drawer.checkedWords[checked] ?? [checked, ""];
  return (
    <span className={`checked ${checked}`} title={meaning}>
      {word}
    </span>
  );
}

/** A box in which one names an instrument by any of its names. */
import { useMemo } from "react";
import { useAsk } from "../../app/query/useAsk.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { Combobox, type Resolved } from "../../ui/Combobox.tsx";

const t = instrumentEn.pick;

export function InstrumentPicker({ id, onPick }: { readonly id: string; readonly onPick: (id: string) => void }) {
  const options = useMemo(() => {
    const { answer } = askNow("instrument.list", { scope: "ever" });
    if (answer === null) return [];
    const rows = [...answer.instruments, ...answer.unknown, ...answer.dormant, ...answer.ended, ...answer.later];
    return rows
      .map(({ id: key, short, title, signed }) => ({ id: key, name: short, note: signed?.slice(0, 4) ?? "", also: [title] }))
      .sort((one, other) => one.name.localeCompare(other.name, "en"));
  }, []);
  return (
    <div className="pickers one-picker">
      <Combobox
        className="other treaty-picker"
        label={t.label}
        hint={t.hint}
        none={t.none}
        id={id}
        name={options.find((one) => one.id === id)?.name ?? id}
        placeholder={t.label}
        options={options}
        ready
        resolve={resolve}
        onPick={onPick}
      />
    </div>
  );
}

function resolve(typed: string): Resolved {
  const { answer, complaint } = askNow("instrument.members", { id: typed });
  return answer === null ? { complaint } : { id: answer.instrument };
}

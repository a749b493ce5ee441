/** A text field for an instrument, by any of its names. */
import { useMemo } from "react";
import { inOrder } from "../../app/language/speech.ts";
import { ask } from "../../app/query/client.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { Combobox, type Resolved } from "../../ui/Combobox.tsx";
import { listOf } from "./instruments.ts";
import { instrument } from "./labels.ts";

const t = instrument.pick;

export function InstrumentPicker({ id, onPick }: { readonly id: string; readonly onPick: (id: string) => void }) {
  const { answer } = useSlowAsk("instrument.list", { scope: "ever" });
  const options = useMemo(
    () =>
      (answer === null ? [] : listOf(answer))
        .map(({ id: key, short, title, signed }) => ({ id: key, name: short, note: signed?.slice(0, 4) ?? "", also: [title] }))
        .sort((one, other) => inOrder(one.name, other.name)),
    [answer],
  );
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
        resolve={resolve}
        onPick={onPick}
      />
    </div>
  );
}

async function resolve(typed: string): Promise<Resolved> {
  const { answer, complaint } = await ask("instrument.members", { id: typed });
  return answer === null ? { complaint } : { id: answer.instrument };
}

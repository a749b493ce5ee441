/** A chosen state's obligations on the day, owed by it and to it, by type; each number opens its records. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { existed, NotThen } from "../../ledger/NotThen.tsx";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { map } from "./labels.ts";
import { evidenceOf, type PactType, statesIn, WAYS, type Way } from "./ties.ts";

const t = map.book;

interface Props {
  readonly id: string;
  readonly side: "first" | "second";
  readonly name: string;
  readonly day: string;
  /** The other chosen state, which the case takes to attack. */
  readonly other: string | null;
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
}

export function StateBook({ id, side, name, day, other, pledge, soft }: Props) {
  const { answer } = useSlowAsk("state.show", existed(id, day) ? { state: id, date: day } : null);
  const head = <h2 className={`name ${side}`}>{name}</h2>;
  if (!existed(id, day))
    return (
      <section className={`state-book ${side}`}>
        {head}
        <NotThen id={id} name={name} day={day} field={side === "first" ? "a" : "b"} />
      </section>
    );
  const columns: Column<string>[] = [
    { head: t.head.type, isHead: true, cell: (type) => (type === pledge ? <strong>{en.types[type]}</strong> : en.types[type]) },
    ...WAYS.map((which) => ({
      head: t.head[which],
      cell: (type: string) => answer && <TieNumber {...{ id, name, which, type }} count={statesIn(evidenceOf(answer, which, type))} />,
    })),
  ];
  return (
    <section className={`state-book ${side}`}>
      {head}
      <Table className="tie-counts" columns={columns} rows={[...PACT_TYPES, ...soft]} keyOf={(type) => type} />
      <a className="button small-button" href={hrefOf("attacked", { initiator: other, target: id, date: day })}>
        {t.attacked(withArticle(name))}
      </a>
    </section>
  );
}

interface NumberProps {
  readonly id: string;
  readonly name: string;
  readonly which: Way;
  readonly type: string;
  readonly count: number;
}

export function TieNumber({ id, name, which, type, count }: NumberProps) {
  return (
    <OpenNumber
      open={`${which}-${type}.${id}`}
      className={count === 0 ? "number zero" : "number"}
      label={t.number(name, which, type, count)}
    >
      {count}
    </OpenNumber>
  );
}

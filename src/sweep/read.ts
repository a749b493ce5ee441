/** Reads the definition of a sweep from YAML or JSON, and checks it against the ledger. */
import { type Complaint, DataError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { schemaComplaints } from "../load/schemaComplaints.ts";
import { type Path, readYaml, type YamlFile } from "../load/yamlFile.ts";
import { PlaceKind } from "../model/clauses.ts";
import { AS_IT_STANDS, Definition, EACH, HOMELAND, NOBODY, OF_KIND } from "./definition.ts";

/** The definition. `name` is the file's name in complaints. Throws DataError with every complaint. */
export function readDefinition(name: string, text: string, ledger: Ledger): Definition {
  const file = readYaml(name, text);
  if (Array.isArray(file)) throw errorOf(file);
  const parsed = Definition.safeParse(file.value);
  if (!parsed.success) throw errorOf(schemaComplaints(file, Definition, parsed.error.issues));
  const complaints = [
    ...unknownStates(file, parsed.data, ledger),
    ...wrongDates(file, parsed.data, ledger),
    ...unknownPlaces(file, parsed.data, ledger),
    ...unknownReadings(file, parsed.data, ledger),
    ...repeated(file, parsed.data),
  ];
  if (complaints.length > 0) throw errorOf(complaints);
  return parsed.data;
}

function errorOf([first, ...others]: readonly Complaint[]): DataError {
  if (first === undefined) throw new Error("an error without a complaint");
  return new DataError([first, ...others]);
}

function unknownStates(file: YamlFile, { units }: Definition, ledger: Ledger): Complaint[] {
  const known = ledger.data.states.map(({ id }) => id);
  return (["attackers", "attacked", "joined-by"] as const).flatMap((key) => {
    const typed = units[key];
    if (typed === "all") return [];
    return typed.flatMap((state, index) =>
      state === NOBODY || ledger.state(state) !== undefined
        ? []
        : [unknown(file, ["units", key, index], `no state "${state}"`, "a state is named by its key in the ledger", state, known)],
    );
  });
}

function wrongDates(file: YamlFile, { dates }: Definition, ledger: Ledger): Complaint[] {
  const last = ledger.data.ledger.verifiedThrough;
  const late = (day: string, path: Path): Complaint[] =>
    day <= last
      ? []
      : [
          {
            what: `${day} is after the last day of the ledger`,
            where: file.at(path),
            why: `the ledger is verified through ${last}; later, no law is known`,
            todo: `write a day up to ${last}`,
          },
        ];
  if (Array.isArray(dates)) return dates.flatMap((day, index) => late(day, ["dates", index]));
  const { from, until } = dates;
  const backwards: Complaint = {
    what: `${from} is after ${until}`,
    where: file.at(["dates", "from"]),
    why: "dates run from an earlier to a later day",
    todo: "exchange the two days",
  };
  return [...(from > until ? [backwards] : []), ...late(until, ["dates", "until"])];
}

function unknownPlaces(file: YamlFile, { places }: Definition, ledger: Ledger): Complaint[] {
  const known = [HOMELAND, ...PlaceKind.options.map((kind) => `${OF_KIND}${kind}`), ...ledger.data.places.map(({ id }) => id)];
  return places.flatMap((place, index) =>
    known.includes(place)
      ? []
      : [
          unknown(
            file,
            ["places", index],
            `no place "${place}"`,
            `a place is ${HOMELAND}, an id of the ledger, or ${OF_KIND} with one of ${PlaceKind.options.join(", ")}`,
            place,
            known,
          ),
        ],
  );
}

function unknownReadings(file: YamlFile, { readings }: Definition, ledger: Ledger): Complaint[] {
  const counts = new Map<string, number>(
    ledger.data.instruments.flatMap(({ id, open = [] }) => open.map((one) => [`${id}:${one.id}`, one.readings.length] as const)),
  );
  return readings.flatMap((reading, index) => {
    if (reading === AS_IT_STANDS || reading === EACH) return [];
    const [question = "", number] = reading.split("=");
    const count = counts.get(question);
    const at: Path = ["readings", index];
    if (count === undefined) {
      const why = `a reading is ${AS_IT_STANDS}, ${EACH}, or an open question of the ledger as INSTRUMENT:QUESTION`;
      return [unknown(file, at, `no open question "${question}"`, why, question, [AS_IT_STANDS, EACH, ...counts.keys()])];
    }
    if (number === undefined || (/^[1-9]\d*$/.test(number) && Number(number) <= count)) return [];
    return [
      {
        what: `the question has no reading ${number}`,
        where: file.at(at),
        why: `${question} has ${count} readings`,
        todo: `write a number from 1 to ${count}, or leave it out for each of them`,
      },
    ];
  });
}

/** A value that stands twice in a list would give every row twice. */
function repeated(file: YamlFile, definition: Definition): Complaint[] {
  const { units, dates } = definition;
  const lists: [Path, unknown][] = [
    [["units", "attackers"], units.attackers],
    [["units", "attacked"], units.attacked],
    [["units", "joined-by"], units["joined-by"]],
    [["dates"], dates],
    [["places"], definition.places],
    [["readings"], definition.readings],
    [["outputs"], definition.outputs],
  ];
  return lists.flatMap(([path, list]) => {
    if (!Array.isArray(list)) return [];
    return list.flatMap((value: string, index) =>
      list.indexOf(value) === index
        ? []
        : [
            {
              what: `"${value}" stands twice`,
              where: file.at([...path, index]),
              why: "its rows would be in the table twice",
              todo: "remove one",
            },
          ],
    );
  });
}

function unknown(file: YamlFile, path: Path, what: string, why: string, typed: string, known: readonly string[]): Complaint {
  const close = nearest(typed, known);
  return { what, where: file.at(path), why, todo: close.length > 0 ? `write ${anyOf(close)}` : "write one of these" };
}

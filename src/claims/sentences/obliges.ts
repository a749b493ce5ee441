/** Sentences about a state's duties under a named treaty. */
import { phrase } from "../../model/phrase.ts";
import { affair, alsoOf, there, type Way } from "./affairs.ts";
import { called, isPast, type Scene, sentence, stateOf, type Taken, timeWords, titled, treatyOf } from "./scene.ts";
import { tie } from "./ties.ts";

/** The duty to help; "fight" adds a second reading, which requires the clause to call for armed force. */
export function obliges(scene: Scene): Taken[] {
  const { slots, words, denies } = scene;
  const treaty = treatyOf(scene, slots[0]);
  const a = stateOf(scene, slots[1]);
  const b = slots[2] === undefined ? null : stateOf(scene, slots[2]);
  const conditions = [`instrument=${treaty.id}`, "type=defence", "grade=binding", "dormant=false"];
  const help: Way =
    b === null
      ? { name: null, ask: (date, denied) => there("state.show", { state: a, date }, `owes[${conditions.join("&")}].inForce`, denied) }
      : tie(a, b, [...conditions, `owedBy=${a}`]);
  const force = there(
    "instrument.show",
    { id: treaty.id },
    "instrument.obligations[type=defence].versions.response.force",
    denies,
    "required",
  );
  const ways: Way[] =
    words["fight"] === undefined
      ? [help]
      : [
          { ...help, name: "to help in defence" },
          { name: "to use armed force", ask: (day, denied) => (denied ? force : { ...help.ask(day, denied), also: alsoOf(force) }) },
        ];
  const verb = isPast(scene) ? (denies ? "did not oblige" : "obliged") : denies ? "does not oblige" : "obliges";
  const what = words["fight"] === undefined ? "help" : "fight for";
  const whom = b === null ? (words["fight"] === undefined ? "help another in defence" : "fight") : `${what} ${called(scene, b)}`;
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} to ${whom} ${timeWords(scene)}`);
  const takes = [
    {
      word: words["fight"] ?? words["help"] ?? "obliges",
      means: words["fight"] === undefined ? phrase("binding-defence") : phrase("defence-or-force"),
    },
  ];
  return [{ claim: { says, kind: "law", ...affair(scene, b === null ? [a] : [a, b], ways) }, takes }];
}

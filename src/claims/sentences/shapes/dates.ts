import { spanOf } from "../../../time/span.ts";
import { onSomeDay, partTakes, partWords } from "../affairs.ts";
import { called, mentionsIn, type Scene, sentence, stateOf, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { treatyAtAll, treatyByAct } from "../treaties.ts";
import { dated } from "./membership.ts";

export function whenOf(scene: Scene): string {
  return scene.when.kind === "unsaid" ? "" : timeWords(scene);
}

/** "Did not enter into force until November 1954": it entered into force in November 1954. */
export function late(scene: Scene): Scene {
  const { when, denies } = scene;
  if (when.kind === "since") return { ...scene, when: { kind: "in", date: when.date } };
  return when.kind === "until" && denies ? { ...scene, denies: false, when: { kind: "in", date: when.date } } : scene;
}

export function signed(scene: Scene): Taken[] {
  const treaty = treatyByAct(scene, "signed");
  // A body may have been founded without a signature.
  if (/\b(founded|created|established|set up)\b/.test(scene.said) && !treaty.acts.some(({ act }) => act === "signed"))
    throw new Unreadable("word", ["founded"]);
  const says = sentence(`${titled(treaty)} was ${scene.denies ? "not " : ""}signed ${whenOf(scene)}`);
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, "instrument.acts[act=signed].date") }, takes: [] }];
}

export function signedBy(scene: Scene): Taken[] {
  const [first, second] = scene.slots;
  const treaty = treatyAtAll(scene, first?.kind === "treaty" ? 0 : 1);
  const state = stateOf(undatedIfEver(scene), first?.kind === "treaty" ? second : first);
  const says = sentence(
    `${called(scene, state)} ${scene.denies ? (scene.form.ever ? "never signed" : "did not sign") : "signed"} ${titled(treaty)} ${whenOf(scene)}`,
  );
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, `instrument.acts[act=signed&by=${state}].date`) }, takes: [] }];
}

function undatedIfEver(scene: Scene): Scene {
  return scene.form.ever === true ? { ...scene, when: { kind: "unsaid" } } : scene;
}

/** "The Warsaw Pact was signed before NATO": the second date is looked up, and both are checked. */
export function signedBefore(scene: Scene): Taken[] {
  const [one, other] = [treatyAtAll(scene, 0), treatyAtAll(scene, 1)];
  const day = other.acts.find(({ act }) => act === "signed")?.date ?? null;
  if (day === null || spanOf(day) === null || scene.when.kind !== "unsaid") throw new Unreadable("time");
  const at = "instrument.acts[act=signed].date";
  const of = (id: string) => ({ operation: "instrument.show", input: { id } });
  const says = sentence(`${titled(one)} was signed before ${titled(other)}, which was signed on ${day}`);
  return [
    {
      claim: {
        says,
        kind: "date",
        "bound-to": of(one.id),
        expect: [{ at, before: day }],
        also: [{ "bound-to": of(other.id), expect: [{ at, includes: day }] }],
      },
      takes: [],
    },
  ];
}

export function began(scene: Scene): Taken[] {
  const moved = late(scene);
  const treaty = treatyByAct(moved, "entered-into-force");
  const says = sentence(`${titled(treaty)} ${moved.denies ? "did not enter" : "entered"} into force ${whenOf(moved)}`);
  const acted = treaty.acts.some(({ act }) => act === "entered-into-force");
  const at = acted ? "instrument.acts[act=entered-into-force].date" : "spans.since";
  return [{ claim: { says, kind: "date", ...dated(moved, treaty, at) }, takes: [] }];
}

/** A treaty of several states, in force for each of them. */
export function inForceFor(scene: Scene): Taken[] {
  const [, ...states] = scene.slots;
  const treaty = treatyAtAll(scene);
  const ids = states.flatMap((slot) =>
    mentionsIn(slot).map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })),
  );
  const ask = (date: string, denied: boolean) => ({
    "bound-to": { operation: "instrument.members", input: { id: treaty.id, date } },
    expect: ids.map((id) =>
      denied ? { at: `members[state=${id}].inForce`, excludes: "true" } : { at: `members[state=${id}].inForce`, includes: "true" },
    ),
  });
  const { checks, part } = onSomeDay(scene, ids, [{ name: null, ask }]);
  const names = ids.map((id) => called(scene, id)).join(" and ");
  const says = sentence(`${titled(treaty)} binds ${names} ${timeWords(scene)}${partWords(part)}`);
  return [{ claim: { says, kind: "law", ...checks }, takes: partTakes(scene, part) }];
}

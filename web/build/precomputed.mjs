/**
 * Two virtual modules made at build. `virtual:answers`: the directory, the questions of the first view, and slow questions that
 * other views open with are answered by the same operations on the same ledger; the answers are files beside the page, and the
 * module maps each question to its file, by language. `virtual:operations`: a description of each operation, so that the page
 * need not load it.
 */
import { hashOf } from "./hash.mjs";
import { LEDGER } from "./share/plugin.mjs";

/** The opening question of the view Is it true?, in English alone. */
const SLOW = [["claims.check", {}]];

/** The question of the view Literature, which takes seconds. */
const LITERATURE = [["literature.reproduce", {}]];

/** The questions of the view Why as it opens: every step is drawn, and can be printed, before the ledger has arrived. */
function whyView(ledger) {
  const { states, date } = ledger.ask("state.compare", {});
  const [other, state] = states.map(({ id }) => id);
  const since = { from: "1816-01-01", until: date };
  const powers = { states: `${state},great-power`, rule: "treaty-ally", ...since };
  return [
    ["explanations.weigh", {}],
    ["allies.spread", {}],
    ["allies.spread", { pacts: "two-party" }],
    ["allies.series", { ...powers, world: true }],
    ["allies.series", { ...powers, pacts: "two-party" }],
    ["allies.series", { states: `${other},${state}`, rule: "owes-defence", ...since }],
    ["war.list", { state }],
    ["records.list", { collection: "relations", state }],
    ["records.list", { collection: "positions", state, until: date }],
    ["records.list", { collection: "positions", state, kind: "protest", until: date }],
    ["records.list", { collection: "rivalries", on: date }],
    ["mediator.reach", { state, date }],
    ...[state, other].map((one) => ["state.autonomy", { state: one, date }]),
  ];
}

/** The questions of the first view as it opens, so that it is drawn before the ledger has arrived. */
function firstView(ledger) {
  const { states, date } = ledger.ask("state.compare", {});
  const [a, b] = states.map(({ id }) => id);
  const powers = [...new Set([a, b, ...ledger.defaultsOf("allies.series").states.split(",")])].join(",");
  return [
    ["state.list", {}],
    ["state.compare", { a, b }],
    ["ties.between", { a, b, date }],
    ["instrument.map", { type: "defence", date }],
    ["allies.series", { states: powers, from: "1900-01-01" }],
    ["ledger.coverage", {}],
    ["ledger.reported", {}],
    ...[a, b].flatMap((state) => [
      ["state.history", { state }],
      ["allies.ladder", { state, date }],
    ]),
  ];
}

/** The questions answered at build in each language. */
const ASKED = {
  en: (ledger) => [...firstView(ledger), ...whyView(ledger), ...LITERATURE, ...SLOW],
  zh: (ledger) => [...firstView(ledger), ...whyView(ledger), ...LITERATURE],
};

export function precomputedPlugin() {
  const modules = {
    "virtual:answers": async (ledger, emit) => {
      const files = {};
      for (const [language, questions] of Object.entries(ASKED)) {
        const write = (key, name, answer) => {
          const source = JSON.stringify(answer);
          const fileName = `answers/${name}.${hashOf(source, 12)}.json`;
          emit({ type: "asset", fileName, source });
          files[language][key] = fileName;
        };
        files[language] = {};
        write("directory", "directory", ledger.directory(language));
        for (const [name, input] of questions(ledger))
          write(`${name} ${JSON.stringify(input)}`, name, await ledger.answer(name, input, language));
      }
      return files;
    },
    "virtual:operations": (ledger) => ledger.asking,
  };
  let ledger;
  return {
    name: "entente-precomputed",
    configResolved({ plugins }) {
      ledger = plugins.find(({ name }) => name === LEDGER).api.ledger;
    },
    resolveId: (asked) => (asked in modules ? `\0${asked}` : null),
    async load(asked) {
      const make = asked.startsWith("\0") ? modules[asked.slice(1)] : undefined;
      return make === undefined ? null : `export default ${JSON.stringify(await make(ledger, (file) => this.emitFile(file)))};`;
    },
  };
}

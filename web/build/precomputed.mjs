/**
 * Answers made with the site: the questions that a view asks as it opens and that take longer than a frame are answered at
 * build, by the same operations over the same ledger, and stand beside the page as files. `virtual:answers` says which.
 */
import { hashOf } from "./hash.mjs";
import { LEDGER } from "./share/plugin.mjs";

/** What Why and Is it true? open with. */
const ASKED = [
  ["explanations.weigh", {}],
  ["claims.check", {}],
];

export function madePlugin() {
  const id = "virtual:answers";
  let ledger;
  return {
    name: "entente-made",
    configResolved({ plugins }) {
      ledger = plugins.find(({ name }) => name === LEDGER).api.ledger;
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null;
      const files = ASKED.map(([name, input]) => {
        const source = JSON.stringify(ledger.ask(name, input));
        const fileName = `answers/${name}.${hashOf(source, 12)}.json`;
        this.emitFile({ type: "asset", fileName, source });
        return [`${name} ${JSON.stringify(input)}`, fileName];
      });
      return `export default ${JSON.stringify(Object.fromEntries(files))};`;
    },
  };
}

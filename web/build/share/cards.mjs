/**
 * The texts of preview cards: one for each view and one for each ready case. Sentences come from the ledger, by the operation
 * that the view itself asks. A view that is not listed here gets its name and purpose.
 */
import { viewDoors, viewTitles } from "../../app/language/views.ts";
import { wordOf } from "../../app/query/addressWords.ts";
import { READY } from "../../views/attacked/readyCases.ts";

const GENERIC = "Who owes what to whom, by which words, and which fact would change it.";

/** `ask` gives an answer, `lines` its text, `say` its first paragraph; `example` gives an input, `summary` the operation's purpose. */
const VIEWS = {
  compare({ ask }) {
    const { sentence, states, date } = ask("state.compare", {});
    return { says: sentence, fields: { a: states[0].id, b: states[1].id, date } };
  },
  price({ ask }) {
    const { states, date } = ask("state.compare", {});
    const says = states.map(({ id }) => ask("state.autonomy", { state: id }).sentence).join(" ");
    return { says, fields: { a: states[0].id, b: states[1].id, date } };
  },
  mediators({ ask, say, example }) {
    const input = example("mediator.find");
    const { a, b, date } = ask("mediator.find", input);
    return { says: say("mediator.find", input), fields: { a: a.id, b: b.id, date } };
  },
  claims({ ask }) {
    const [text] = ask("claims.check", {}).texts;
    const { supported, contradicted } = text.tally;
    const says = `Of the ${text.claims.length} claims of “${text.title}” the ledger supports ${supported} and contradicts ${contradicted}.`;
    return { says, fields: { text: text.id } };
  },
  why: ({ summary }) => ({ says: summary("explanations.weigh"), fields: {} }), // to weigh them all takes a second
  attacked: ({ lines }) => ({ says: caseSays(lines, inputOf(READY[0])), fields: {} }),
};

export function cardsOf(ledger) {
  const views = Object.entries(viewTitles).map(([path, title]) => {
    const { says, fields } = VIEWS[path]?.(ledger) ?? { says: viewDoors[path] ?? GENERIC, fields: {} };
    return { file: path, title, says, view: addressOf(path, fields) };
  });
  const cases = READY.map((one) => ({
    file: `attacked-${one.id}`,
    title: viewTitles.attacked,
    says: caseSays(ledger.lines, inputOf(one)),
    view: addressOf("attacked", inputOf(one)),
  }));
  return [...views, ...cases];
}

function inputOf({ id: _, ...fields }) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The case, then verdicts with their counts. Each heading of the answer is such a verdict: "Is obliged to assist (1)". */
function caseSays(lines, input) {
  const [first, ...rest] = lines("crisis.trace", input);
  const verdicts = rest.flatMap((line) => /^([A-Z].*) \((\d+)\)$/.exec(line)?.slice(1).join(": ") ?? []);
  return `${first}. ${verdicts.slice(0, 3).join("; ")}.`;
}

/** The address as the app writes it, with fields in the order given. */
function addressOf(path, fields) {
  const query = new URLSearchParams(fields).toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
  return `#/${wordOf(path)}${query === "" ? "" : `?${query}`}`;
}

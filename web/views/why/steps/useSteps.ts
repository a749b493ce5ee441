/** The steps that are open, as the address says: the first by default, all, or those named. */
import { useView } from "../search.ts";

export const STEPS = ["anomaly", "systems", "first-pact", "declared", "price", "circles", "both-sides", "explanations", "change"] as const;
export type StepId = (typeof STEPS)[number];

const [FIRST] = STEPS;
const [ALL, NONE] = ["all", "none"];

export function useSteps() {
  const { search, change } = useView();
  const named: readonly string[] =
    search.steps === null ? [FIRST] : search.steps === ALL ? STEPS : search.steps === NONE ? [] : search.steps.split(",");
  const open: ReadonlySet<string> = new Set(search.explanation === null ? named : [...named, "explanations"]);
  const write = (ids: readonly string[]) =>
    change({
      steps: ids.length === 0 ? NONE : ids.length === STEPS.length ? ALL : ids.length === 1 && ids[0] === FIRST ? null : ids.join(","),
      ...(ids.includes("explanations") ? {} : { explanation: null, test: null, fit: null, case: null }),
    });
  return {
    isOpen: (id: StepId) => open.has(id),
    toggle: (id: StepId) => write(STEPS.filter((one) => (one === id) !== open.has(one))),
    openAll: () => write(STEPS),
    closeAll: () => write([]),
    allOpen: STEPS.every((id) => open.has(id)),
  };
}

/** A component that comes when it is first shown, or when somebody is about to show it; once it is here, it is shown without a pause. */
import { type ComponentType, lazy } from "react";

export interface Later<P> {
  /** The component; where its script is still on its way, one that waits for it. Chosen once a showing: the two are not the same. */
  readonly page: () => ComponentType<P>;
  readonly bring: () => Promise<unknown>;
}

export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | null = null;
  const bring = async () => {
    here = await load();
    return { default: here };
  };
  const waits = lazy(bring) as unknown as ComponentType<P>;
  return { page: () => here ?? waits, bring };
}

/** The place of a view while its script or its first answers are on their way. */
import { en } from "../language/en.ts";

export function Loading() {
  return (
    <div className="page">
      <main id="main" tabIndex={-1} aria-busy="true">
        <div className="lead">
          <h1 className="sentence waiting">{en.loading.title}</h1>
        </div>
        <div className="columns waiting" aria-hidden="true">
          <div className="placeholder" />
          <div className="column-lines placeholder" />
        </div>
      </main>
    </div>
  );
}

/** A placeholder while a view's script or first answers load. */
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

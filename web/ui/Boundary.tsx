/** An error boundary: catches bugs, says so, and keeps the address. A class, because React offers no other way. */
import { Component, type ReactNode } from "react";
import { en } from "../app/language/en.ts";

export class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state as { error: Error | null };
    if (error === null) return this.props.children;
    return (
      <main className="frame">
        <h1>{en.failure.crashed}</h1>
        <p>
          {error.message}. {en.failure.crashedAdvice}
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {en.failure.reload}
        </button>
      </main>
    );
  }
}

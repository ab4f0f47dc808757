import { Component, type ReactNode } from "react";

interface State {
  readonly error: unknown;
  readonly crashed: boolean;
}

/** Stands in for everything, where even the frame broke. It uses nothing that could be broken as well. */
export class Crash extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, crashed: true };
  }

  override render(): ReactNode {
    const { error, crashed } = this.state;
    if (!crashed) return this.props.children;
    return (
      <main>
        <h1>The console broke</h1>
        <p>{error instanceof Error ? error.message : "Nobody knows why."}</p>
        <button type="button" onClick={() => location.reload()}>
          Load it again
        </button>
      </main>
    );
  }
}

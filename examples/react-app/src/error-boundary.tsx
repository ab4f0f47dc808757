import { Component, type ReactNode } from "react";

/** What is shown, and what to do before it is tried again. */
export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onReset: () => void;
}

/** Shows what went wrong below it, and tries again when asked. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | undefined }> {
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.setState({ error: undefined });
    };
    return (
      <div role="alert">
        <p>{error.message}</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
}

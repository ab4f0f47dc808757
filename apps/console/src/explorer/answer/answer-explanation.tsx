import { explainAnswer, type TokenKind } from "@copilot-spaces/reference/explain";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { Banner, Link } from "@primer/react";
import type { ReactElement } from "react";
import type { AnsweredOutcome } from "./answer-facts.ts";
import styles from "./answer-view.module.css";
import type { ReadBody } from "./read-body.ts";

export interface AnswerExplanationProps {
  readonly operation: Operation | undefined;
  readonly outcome: AnsweredOutcome;
  readonly body: ReadBody;
  readonly tokenKind: TokenKind | "none" | undefined;
}

/** What an answer that is no success means, as the command line explains it. */
export function AnswerExplanation({ operation, outcome, body, tokenKind }: AnswerExplanationProps): ReactElement {
  const { status, headers } = outcome;
  const { title, reasons, advice, fields, scopes, documentation, retryAt } = explainAnswer({
    operation,
    status,
    headers,
    body: body.kind === "json" ? body.value : body.kind === "text" ? body.text : undefined,
    tokenKind,
    table: operationsTable,
  });
  return (
    <Banner
      variant={status < 400 ? "info" : "critical"}
      aria-label="What the answer means"
      title={title}
      description={
        <div className={styles["explanation"]}>
          <Sentences sentences={[...fields.map(({ text }) => text), ...reasons]} />
          <Sentences sentences={advice} />
          {scopes?.granted !== undefined && scopes.lacking.length > 0 && (
            <p>
              Missing scopes: <code>{scopes.lacking.join(", ")}</code>
            </p>
          )}
          {retryAt !== undefined && <p>Ask again at {retryAt.toLocaleTimeString()}.</p>}
          {documentation !== undefined && (
            <p>
              <Link inline href={documentation} target="_blank" rel="noreferrer">
                GitHub's documentation
              </Link>
            </p>
          )}
        </div>
      }
    />
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactElement | null {
  if (sentences.length === 0) return null;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

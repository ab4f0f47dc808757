import { Button } from "@primer/react";
import { type ReactElement, useMemo, useState } from "react";
import { type JsonLine, listLines } from "./json-lines.ts";
import styles from "./json-view.module.css";

/** As many lines are shown at first: the whole of a large answer would make a page slow. */
const shown = 1_000;

export interface JsonViewProps {
  readonly value: unknown;
  /** What is wrong, by the pointer to it. */
  readonly findings?: ReadonlyMap<string, readonly string[]>;
}

/** JSON, with what is wrong said at the line that it is about. */
export function JsonView({ value, findings }: JsonViewProps): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const lines = useMemo(() => listLines(value), [value]);
  const visible = isWhole ? lines : lines.slice(0, shown);
  return (
    <>
      <pre className={styles["json"]}>
        {visible.map((line) => (
          <Line
            key={line.number}
            line={line}
            messages={line.pointer === undefined ? [] : (findings?.get(line.pointer) ?? [])}
          />
        ))}
      </pre>
      {visible.length < lines.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          Show all {lines.length.toLocaleString("en")} lines
        </Button>
      )}
    </>
  );
}

function Line({ line, messages }: { readonly line: JsonLine; readonly messages: readonly string[] }): ReactElement {
  const { depth, name, text, kind } = line;
  const isWrong = messages.length > 0;
  return (
    <span className={isWrong ? styles["wrong"] : undefined}>
      {"  ".repeat(depth)}
      {name !== "" && <span className={styles["name"]}>{name}</span>}
      <span className={styles[kind]}>{text}</span>
      {isWrong && <span className={styles["message"]}> ← {messages.join("; ")}</span>}
      {"\n"}
    </span>
  );
}

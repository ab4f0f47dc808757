import { Fragment, type ReactElement, type ReactNode } from "react";
import { type Paragraph, readProse } from "./read-prose.ts";

/** A text of the document: its paragraphs, lists and `names`. */
export function Prose({ text }: { readonly text: string }): ReactElement {
  return <>{readProse(text).map((part, index) => renderPart(part, index))}</>;
}

function renderPart(part: Paragraph, key: number): ReactNode {
  if (part.kind === "text") return <p key={key}>{renderCode(part.text)}</p>;
  return (
    <ul key={key}>
      {part.items.map((item) => (
        <li key={item}>{renderCode(item)}</li>
      ))}
    </ul>
  );
}

function renderCode(text: string): ReactNode {
  // Every other part stands between backticks.
  return text.split("`").map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name.
    return index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>;
  });
}

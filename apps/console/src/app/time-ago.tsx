import type { ReactElement } from "react";
import { formatAgo } from "./format-ago.ts";

/** How long ago something was, with the exact time as its title. */
export function TimeAgo({ time }: { readonly time: string }): ReactElement {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return <span>{time}</span>;
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString()}>
      {formatAgo(date.getTime(), Date.now())}
    </time>
  );
}

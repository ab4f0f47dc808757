import type { ModelAnswer } from "./answer.ts";
import { summaryOf } from "./presentation.ts";
import type { Owner } from "./state.ts";

/** One page of an owner's spaces, by their numbers, with cursors that hold the number beside the page's edge. */
export function pageOfSpaces(owner: Owner, url: URL): ModelAnswer {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const { spaces } = owner;
  const [after, before] = [numberIn(url, "after"), numberIn(url, "before")];
  const behind = spaces.filter(({ number }) => number > (after ?? 0) && number < (before ?? Number.POSITIVE_INFINITY));
  const page = before !== undefined && after === undefined ? behind.slice(-size) : behind.slice(0, size);
  const [first = Number.NaN, last = Number.NaN] = [page.at(0)?.number, page.at(-1)?.number];
  const link = [
    ...(spaces.some(({ number }) => number > last) ? [linkTo(url, "after", last, "next")] : []),
    ...(spaces.some(({ number }) => number < first) ? [linkTo(url, "before", first, "prev")] : []),
  ];
  return {
    status: 200,
    body: { spaces: page.map((space) => summaryOf(owner, space)) },
    ...(link.length > 0 && { headers: { link: link.join(", ") } }),
  };
}

function numberIn(url: URL, parameter: string): number | undefined {
  const cursor = url.searchParams.get(parameter);
  return cursor === null ? undefined : Number(cursor.replace("beside-", ""));
}

function linkTo(url: URL, parameter: string, number: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.delete("after");
  target.searchParams.delete("before");
  target.searchParams.set(parameter, `beside-${number}`);
  return `<${target.href}>; rel="${relation}"`;
}

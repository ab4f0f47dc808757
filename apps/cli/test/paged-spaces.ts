import type { Sent } from "./run-line.ts";

/** An organization's spaces, page by page, as the API gives them out: numbered from 1, with cursors both ways. */
export function pagedSpaces(count: number): (request: Sent) => Response {
  return ({ url }) => {
    const { searchParams: query, origin, pathname } = new URL(url);
    const size = Number(query.get("per_page") ?? 30);
    const [after, before] = ["after", "before"].map((name) => /^c(\d+)=$/.exec(query.get(name) ?? "")?.[1]);
    const end = before === undefined ? Math.min(count, Number(after ?? 0) + size) : Number(before) - 1;
    const begin = before === undefined ? Number(after ?? 0) : Math.max(0, end - size);
    const spaces = Array.from({ length: end - begin }, (_, index) => {
      const number = begin + index + 1;
      return { number, name: `Space ${number}`, updated_at: "2026-11-20T11:00:00Z" };
    });
    const link = (rel: string, name: string, number: number) =>
      `<${origin}${pathname}?per_page=${size}&${name}=c${number}%3D>; rel="${rel}"`;
    const links = [
      ...(end < count ? [link("next", "after", end)] : []),
      ...(begin > 0 ? [link("prev", "before", begin + 1)] : []),
    ];
    return Response.json({ spaces }, { headers: { link: links.join(", ") } });
  };
}

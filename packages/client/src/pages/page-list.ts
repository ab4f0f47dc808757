import { AnswerPromise } from "../methods/answer-promise.ts";
import type { Answer } from "../types/result.ts";
import { type Page, unusablePage } from "./page.ts";

/** Where a page begins or ends; the first page has neither. */
export interface Cursor {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** Asks for a page. */
export type LoadPage<Item> = (cursor: Cursor) => Promise<Answer<200, Page<Item>>>;

/**
 * A list that comes in pages: awaited, it is the first page; iterated, every item. Nothing is sent before that.
 * It runs towards the end, or, where the call gave `before` and no `after`, towards the beginning.
 */
export class PageList<Item> extends AnswerPromise<Answer<200, Page<Item>>> implements AsyncIterable<Item> {
  readonly #load: LoadPage<Item>;
  readonly #cursor: Cursor;

  /** @internal */
  constructor(load: LoadPage<Item>, cursor: Cursor) {
    super(() => load(cursor));
    this.#load = load;
    this.#cursor = cursor;
  }

  /** Page by page, each asked for when the one before it is done with. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { after, before } = this.#cursor;
    const direction = before !== undefined && after === undefined ? "before" : "after";
    const seen = new Set([after, before]);
    let answer = await this.withResponse();
    for (;;) {
      yield answer.data;
      const cursor = answer.data[direction === "after" ? "next" : "previous"];
      if (cursor === undefined) {
        return;
      }
      if (seen.has(cursor)) {
        throw unusablePage(answer, "the same cursor came twice");
      }
      seen.add(cursor);
      answer = await this.#load({ [direction]: cursor });
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) {
      yield* items;
    }
  }
}

import type { Paint } from "../paint.ts";

/** Where something is shown to people. */
export interface Screen {
  /** Its width; `Infinity` where nothing is to be cut. */
  readonly columns: number;
  /** Epoch milliseconds for times as people say them; `undefined` for times as they came. */
  readonly now: number | undefined;
  /** What stands where something was cut. */
  readonly mark: string;
  readonly paint: Paint;
}

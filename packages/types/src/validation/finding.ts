/** One thing that is wrong with a value. */
export interface Finding {
  /**
   * JSON pointer (RFC 6901) to what is wrong, empty for the value itself: `/resources_attributes/0/metadata/text`. What
   * is missing or should not be there is pointed to as well.
   */
  readonly instancePath: string;
  /** The JSON Schema keyword that the value breaks: `"required"`, `"enum"`, `"maxLength"`, … */
  readonly keyword: string;
  /** What is wrong, for people, to be read after the name of what is pointed to: `must be a string`. */
  readonly message: string;
}

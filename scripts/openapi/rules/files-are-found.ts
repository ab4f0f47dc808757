import { getObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import { pathItemFile } from "../path-item-file.ts";
import type { Rule } from "../rule.ts";

/** A path's file is called like the path, and every file in the folder is part of the document. */
export const filesAreFound: Rule = {
  name: "files-are-found",
  why: "An edit in a file that nothing refers to changes nothing, and nobody is told.",
  check: ({ document, files, filesPresent }) => {
    const unused = filesPresent.filter((file) => !files.includes(file));
    const misnamed = Object.keys(getObject(document, "paths")).filter((path) => !files.includes(pathItemFile(path)));
    return [
      ...unused.map((file): Problem => {
        return { place: { file }, message: "nothing refers to this file", mend: "refer to it, or delete it" };
      }),
      ...misnamed.map((path): Problem => {
        const place = { pointer: formatPointer(["paths", path]) };
        return {
          place,
          message: "the path item is in a file with another name",
          mend: `call it ${pathItemFile(path)}`,
        };
      }),
    ];
  },
};

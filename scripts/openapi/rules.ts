import type { Rule } from "./rule.ts";
import { access } from "./rules/access.ts";
import { answersStayOpen } from "./rules/answers-stay-open.ts";
import { command } from "./rules/command.ts";
import { commandFields } from "./rules/command-fields.ts";
import { commonAnswers } from "./rules/common-answers.ts";
import { commonParameters } from "./rules/common-parameters.ts";
import { described } from "./rules/described.ts";
import { examplesMatch } from "./rules/examples-match.ts";
import { examplesPlain } from "./rules/examples-plain.ts";
import { examplesPresent } from "./rules/examples-present.ts";
import { extensions } from "./rules/extensions.ts";
import { filesAreFound } from "./rules/files-are-found.ts";
import { headersAreOptional } from "./rules/headers-are-optional.ts";
import { idsAreInt64 } from "./rules/ids-are-int64.ts";
import { jsonSchemaDialect } from "./rules/json-schema-dialect.ts";
import { linksStayLocal } from "./rules/links-stay-local.ts";
import { noBareVariants } from "./rules/no-bare-variants.ts";
import { noExamplesInSchemas } from "./rules/no-examples-in-schemas.ts";
import { nothingLost } from "./rules/nothing-lost.ts";
import { nullBodiesAreOptional } from "./rules/null-bodies-are-optional.ts";
import { openObjects } from "./rules/open-objects.ts";
import { pagination } from "./rules/pagination.ts";
import { redoclyRules } from "./rules/redocly.ts";
import { requiredNamesExist } from "./rules/required-names-exist.ts";
import { resend } from "./rules/resend.ts";
import { schemasCompile } from "./rules/schemas-compile.ts";
import { successHasBody } from "./rules/success-has-body.ts";
import { unbrokenSentences } from "./rules/unbroken-sentences.ts";
import { variantsDiffer } from "./rules/variants-differ.ts";

/**
 * Everything that the gate insists on. A rule that is added here needs a bad document in `known-bad/` which
 * no other rule finds.
 */
export const rules: readonly Rule[] = [
  // What is lost
  nothingLost,
  filesAreFound,
  // What the specification says
  ...redoclyRules,
  jsonSchemaDialect,
  schemasCompile,
  requiredNamesExist,
  // Examples
  examplesPresent,
  successHasBody,
  noExamplesInSchemas,
  examplesPlain,
  examplesMatch,
  // What people read
  described,
  unbrokenSentences,
  extensions,
  // What tools read
  access,
  command,
  commandFields,
  pagination,
  resend,
  // What clients meet
  commonParameters,
  commonAnswers,
  answersStayOpen,
  headersAreOptional,
  nullBodiesAreOptional,
  linksStayLocal,
  // What types are made of
  variantsDiffer,
  openObjects,
  noBareVariants,
  idsAreInt64,
];

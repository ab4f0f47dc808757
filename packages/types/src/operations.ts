export { type OperationId, operations, operationsTable } from "./generated/operations.ts";
export type {
  HttpMethod,
  JsonSchema,
  Operation,
  OperationAccess,
  OperationCommand,
  OperationExample,
  OperationPagination,
  OperationParameter,
  OperationRequestBody,
  OperationResend,
  OperationResponse,
  OperationsTable,
} from "./operation.ts";

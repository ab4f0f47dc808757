// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

import type { Operation, OperationParameter, OperationResponse, OperationsTable } from "../operation.ts";

/** The id of an operation. */
export type OperationId =
  | "copilot-spaces/list-for-org"
  | "copilot-spaces/create-for-org"
  | "copilot-spaces/get-for-org"
  | "copilot-spaces/update-for-org"
  | "copilot-spaces/delete-for-org"
  | "copilot-spaces/list-resources-for-org"
  | "copilot-spaces/create-resource-for-org"
  | "copilot-spaces/get-resource-for-org"
  | "copilot-spaces/update-resource-for-org"
  | "copilot-spaces/delete-resource-for-org"
  | "copilot-spaces/list-collaborators-for-org"
  | "copilot-spaces/add-collaborator-for-org"
  | "copilot-spaces/update-collaborator-for-org"
  | "copilot-spaces/remove-collaborator-for-org"
  | "copilot-spaces/list-for-user"
  | "copilot-spaces/create-for-user"
  | "copilot-spaces/get-for-user"
  | "copilot-spaces/update-for-user"
  | "copilot-spaces/delete-for-user"
  | "copilot-spaces/list-resources-for-user"
  | "copilot-spaces/create-resource-for-user"
  | "copilot-spaces/get-resource-for-user"
  | "copilot-spaces/update-resource-for-user"
  | "copilot-spaces/delete-resource-for-user"
  | "copilot-spaces/list-collaborators-for-user"
  | "copilot-spaces/add-collaborator-for-user"
  | "copilot-spaces/update-collaborator-for-user"
  | "copilot-spaces/remove-collaborator-for-user"
  | "codespaces/create-with-pr-for-authenticated-user"
  | "users/get-authenticated"
  | "orgs/list-for-authenticated-user"
  | "repos/get"
  | "codespaces/get-for-authenticated-user";

const parameter_org_5ecf7651d52d2b08: OperationParameter = {
  "name": "org",
  "in": "path",
  "required": true,
  "description": "The organization's name. Case does not matter.",
  "schema": {
    "type": "string"
  },
  "example": "octo-org"
};

const parameter_accept_308943bd11562334: OperationParameter = {
  "name": "accept",
  "in": "header",
  "required": false,
  "description": "The media type to answer with. GitHub recommends `application/vnd.github+json`.",
  "schema": {
    "type": "string",
    "default": "application/vnd.github+json"
  }
};

const parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa: OperationParameter = {
  "name": "X-GitHub-Api-Version",
  "in": "header",
  "required": false,
  "description": "The version of the API to use, which is a date.",
  "schema": {
    "type": "string",
    "default": "2026-03-10"
  }
};

const response_400_9986d29bdb1c5180: OperationResponse = {
  "status": 400,
  "description": "The request cannot be read, or asks for a version of the API that does not exist.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "unsupported-api-version",
      "summary": "A version of the API that does not exist",
      "value": {
        "message": "The API version in X-GitHub-Api-Version is not supported.",
        "documentation_url": "https://docs.github.com/rest/about-the-rest-api/api-versions",
        "status": "400"
      }
    }
  ],
  "addition": "Every client meets this status. It is in GitHub's general REST documentation and not on these pages."
};

const response_401_b652c52f19734408: OperationResponse = {
  "status": 401,
  "description": "The token is missing or wrong, or has expired.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "requires-authentication",
      "summary": "No token",
      "value": {
        "message": "Requires authentication",
        "documentation_url": "https://docs.github.com/rest",
        "status": "401"
      }
    },
    {
      "name": "bad-credentials",
      "summary": "A token that is wrong or has expired",
      "value": {
        "message": "Bad credentials",
        "documentation_url": "https://docs.github.com/rest",
        "status": "401"
      }
    }
  ],
  "addition": "Every client meets this status. It is in GitHub's general REST documentation and not on these pages."
};

const response_403_54df782b41057055: OperationResponse = {
  "status": 403,
  "description": "The caller may not do this, or the token may not: it may lack a scope or a permission, or be of a kind that the endpoint does not accept. It can also mean too many requests, as 429 does.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "forbidden",
      "summary": "A token without the permission that the endpoint needs",
      "value": {
        "message": "Resource not accessible by personal access token",
        "documentation_url": "https://docs.github.com/rest",
        "status": "403"
      }
    }
  ]
};

const response_404_36e2ccfb102a36b8: OperationResponse = {
  "status": 404,
  "description": "There is nothing here, or nothing that the token may see.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "not-found",
      "summary": "Nothing there, or nothing that the token may see",
      "value": {
        "message": "Not Found",
        "documentation_url": "https://docs.github.com/rest",
        "status": "404"
      }
    }
  ]
};

const response_429_977c895da09c0b7a: OperationResponse = {
  "status": 429,
  "description": "Too many requests. Wait for as long as `retry-after` says, or until `x-ratelimit-reset` if `x-ratelimit-remaining` is 0, or at least a minute if there is neither. GitHub may answer 403 in the same situation.",
  "headers": [
    "retry-after",
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "secondary-rate-limit",
      "summary": "Too many requests in a short time",
      "value": {
        "message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        "documentation_url": "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api",
        "status": "429"
      }
    }
  ],
  "addition": "Every client meets this status. It is in GitHub's general REST documentation and not on these pages."
};

const response_304_9ab42129cd797552: OperationResponse = {
  "status": 304,
  "description": "Nothing has changed since the version that `If-None-Match` or `If-Modified-Since` names.",
  "headers": [
    "etag",
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "examples": [],
  "addition": "Every client meets this status. It is in GitHub's general REST documentation and not on these pages."
};

const parameter_space_number_2b1f89bd34b80dfa: OperationParameter = {
  "name": "space_number",
  "in": "path",
  "required": true,
  "description": "The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.",
  "schema": {
    "type": "integer",
    "format": "int64"
  },
  "example": 3
};

const response_422_61928235a8834865: OperationResponse = {
  "status": 422,
  "description": "The request was understood and cannot be carried out, or was sent too often.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/ValidationError"
  },
  "examples": [
    {
      "name": "validation-failed",
      "summary": "A field that is missing",
      "value": {
        "message": "Validation Failed",
        "errors": [
          {
            "resource": "CopilotSpace",
            "field": "name",
            "code": "missing_field"
          }
        ],
        "documentation_url": "https://docs.github.com/rest",
        "status": "422"
      }
    },
    {
      "name": "invalid-entry",
      "summary": "An entry of a list whose value is not accepted",
      "value": {
        "message": "Validation Failed",
        "errors": [
          {
            "resource": "CopilotSpaceResource",
            "field": "repository_id",
            "code": "invalid",
            "message": "repository_id does not name a repository that you can read",
            "index": 1,
            "value": 0
          }
        ],
        "documentation_url": "https://docs.github.com/rest",
        "status": "422"
      }
    }
  ]
};

const parameter_space_resource_id_dd9afd1aea6ea293: OperationParameter = {
  "name": "space_resource_id",
  "in": "path",
  "required": true,
  "description": "The resource's `id`.",
  "schema": {
    "type": "integer",
    "format": "int64"
  },
  "example": 1
};

const parameter_actor_type_93417b0d093f6c31: OperationParameter = {
  "name": "actor_type",
  "in": "path",
  "required": true,
  "description": "Whether the collaborator is a person or a team.",
  "schema": {
    "$ref": "#/components/schemas/ActorType"
  }
};

const parameter_actor_identifier_07c452c19e4f87e0: OperationParameter = {
  "name": "actor_identifier",
  "in": "path",
  "required": true,
  "description": "A person's handle or a team's slug. The number of either is accepted too.",
  "schema": {
    "type": "string"
  },
  "example": "octocat"
};

const parameter_per_page_3d0adff831fa0b3f: OperationParameter = {
  "name": "per_page",
  "in": "query",
  "required": false,
  "description": "How many items a page holds, 100 at most.",
  "schema": {
    "type": "integer",
    "minimum": 1,
    "maximum": 100,
    "default": 30
  }
};

const parameter_before_33f77cf5bc1da9f6: OperationParameter = {
  "name": "before",
  "in": "query",
  "required": false,
  "description": "A cursor from the `Link` header. The page ends before it.",
  "schema": {
    "type": "string"
  }
};

const parameter_after_5e511fcac0d37426: OperationParameter = {
  "name": "after",
  "in": "query",
  "required": false,
  "description": "A cursor from the `Link` header. The page begins after it.",
  "schema": {
    "type": "string"
  }
};

const parameter_username_e65e44b8e5b6ffcb: OperationParameter = {
  "name": "username",
  "in": "path",
  "required": true,
  "description": "The user's handle.",
  "schema": {
    "type": "string"
  },
  "example": "octocat"
};

const response_204_1aed834cb24d7c37: OperationResponse = {
  "status": 204,
  "description": "The space is gone, with everything in it.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "examples": []
};

const response_403_d85839395f1582a7: OperationResponse = {
  "status": 403,
  "description": "The caller, or the token, may not delete the space. It can also mean too many requests, as 429 does.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/BasicError"
  },
  "examples": [
    {
      "name": "forbidden",
      "summary": "A token without the permission that the endpoint needs",
      "value": {
        "message": "Resource not accessible by personal access token",
        "documentation_url": "https://docs.github.com/rest",
        "status": "403"
      }
    }
  ],
  "addition": "The pages list 403 for every other operation and leave it out where a space is deleted, which needs rights like the others and can be refused like them."
};

const response_200_95aaf729e62232bf: OperationResponse = {
  "status": 200,
  "description": "A `github_file` with the same repository, path and SHA exists. This is that resource; nothing new was created.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Resource"
  },
  "examples": [
    {
      "name": "github-file-resource",
      "summary": "One version of a file",
      "value": {
        "id": 2,
        "resource_type": "github_file",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "file_path": "README.md",
          "sha": "abc123"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    }
  ]
};

const response_201_c33be3eaa56a8d57: OperationResponse = {
  "status": 201,
  "description": "The new resource.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Resource"
  },
  "examples": [
    {
      "name": "free-text-resource",
      "summary": "A text",
      "value": {
        "id": 1,
        "resource_type": "free_text",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "name": "notes.txt",
          "text": "Some helpful notes"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "repository-resource",
      "summary": "A whole repository",
      "value": {
        "id": 1,
        "resource_type": "repository",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-file-resource",
      "summary": "One version of a file",
      "value": {
        "id": 2,
        "resource_type": "github_file",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "file_path": "README.md",
          "sha": "abc123"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-issue-resource",
      "summary": "An issue",
      "value": {
        "id": 4,
        "resource_type": "github_issue",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "number": 1347
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-pull-request-resource",
      "summary": "A pull request",
      "value": {
        "id": 5,
        "resource_type": "github_pull_request",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "number": 1348
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    }
  ]
};

const response_200_0e8066204bb2f667: OperationResponse = {
  "status": 200,
  "description": "The resource.",
  "headers": [
    "etag",
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Resource"
  },
  "examples": [
    {
      "name": "free-text-resource",
      "summary": "A text",
      "value": {
        "id": 1,
        "resource_type": "free_text",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "name": "notes.txt",
          "text": "Some helpful notes"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "repository-resource",
      "summary": "A whole repository",
      "value": {
        "id": 1,
        "resource_type": "repository",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-file-resource",
      "summary": "One version of a file",
      "value": {
        "id": 2,
        "resource_type": "github_file",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "file_path": "README.md",
          "sha": "abc123"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-issue-resource",
      "summary": "An issue",
      "value": {
        "id": 4,
        "resource_type": "github_issue",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "number": 1347
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "github-pull-request-resource",
      "summary": "A pull request",
      "value": {
        "id": 5,
        "resource_type": "github_pull_request",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "repository_id": 42,
          "number": 1348
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "uploaded-text-file-resource",
      "summary": "An uploaded text file",
      "value": {
        "id": 6,
        "resource_type": "uploaded_text_file",
        "copilot_chat_attachment_id": 9001,
        "metadata": {
          "name": "glossary.txt",
          "text": "Sprint: two weeks of work",
          "copilot_chat_attachment_id": 9001,
          "media_type": "text/plain"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    },
    {
      "name": "media-content-resource",
      "summary": "An uploaded picture",
      "value": {
        "id": 7,
        "resource_type": "media_content",
        "copilot_chat_attachment_id": 9002,
        "metadata": {
          "name": "board.png",
          "copilot_chat_attachment_id": 9002,
          "media_type": "image/png",
          "url": "https://github.com/copilot/chat/attachments/9002",
          "height": 1080,
          "width": 1920
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"
      }
    }
  ]
};

const response_200_6160a0f028b40fbf: OperationResponse = {
  "status": 200,
  "description": "The resource after the change.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Resource"
  },
  "examples": [
    {
      "name": "updated-resource",
      "summary": "The text after the change",
      "value": {
        "id": 1,
        "resource_type": "free_text",
        "copilot_chat_attachment_id": null,
        "metadata": {
          "name": "updated-notes.txt",
          "text": "Updated content"
        },
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T12:00:00Z"
      }
    }
  ]
};

const response_204_238c004e4f89e4d6: OperationResponse = {
  "status": 204,
  "description": "The resource is gone.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "examples": []
};

const response_204_401a1f18961bde56: OperationResponse = {
  "status": 204,
  "description": "The role was `no_access`, so the collaborator was removed.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "examples": []
};

const parameter_actor_type_87239ba1bcd518b5: OperationParameter = {
  "name": "actor_type",
  "in": "path",
  "required": true,
  "description": "Always `User`, because a user's space takes no teams.",
  "schema": {
    "type": "string",
    "const": "User"
  }
};

const parameter_actor_identifier_e75d4d49c0e07414: OperationParameter = {
  "name": "actor_identifier",
  "in": "path",
  "required": true,
  "description": "The person's handle. Their number is accepted too.",
  "schema": {
    "type": "string"
  },
  "example": "github-user"
};

const response_204_f43d16e4b6030440: OperationResponse = {
  "status": 204,
  "description": "The collaborator was removed.",
  "headers": [
    "x-github-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-used",
    "x-ratelimit-reset",
    "x-ratelimit-resource"
  ],
  "examples": []
};

const parameter_owner_9e43926140302f2a: OperationParameter = {
  "name": "owner",
  "in": "path",
  "required": true,
  "description": "The account that owns the repository. Case does not matter.",
  "schema": {
    "type": "string"
  },
  "example": "octocat"
};

const parameter_repo_26e3d96fe9960cc7: OperationParameter = {
  "name": "repo",
  "in": "path",
  "required": true,
  "description": "The repository's name, without `.git`. Case does not matter.",
  "schema": {
    "type": "string"
  },
  "example": "Hello-World"
};


/** Every operation by its id, in the document's order. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  "copilot-spaces/list-for-org": {
    "id": "copilot-spaces/list-for-org",
    "method": "GET",
    "path": "/orgs/{org}/copilot-spaces",
    "route": "GET /orgs/{org}/copilot-spaces",
    "tags": [
      "spaces"
    ],
    "summary": "List an organization's spaces",
    "description": "Lists the spaces of an organization that the caller may read: the public ones, and for members of the organization the internal ones. The caller must be allowed to read the organization's spaces.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-organization-copilot-spaces",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
      parameter_per_page_3d0adff831fa0b3f,
      parameter_before_33f77cf5bc1da9f6,
      parameter_after_5e511fcac0d37426,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The organization's spaces that the caller may read, one page of them.",
        "headers": [
          "link",
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/SpaceList"
        },
        "examples": [
          {
            "name": "spaces-of-org",
            "summary": "An organization with two spaces",
            "value": {
              "spaces": [
                {
                  "id": 84,
                  "number": 3,
                  "name": "Team Planning Space",
                  "description": "Organization space for team planning and coordination",
                  "owner": {
                    "login": "octo-org",
                    "id": 1,
                    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                    "url": "https://api.github.com/orgs/octo-org",
                    "repos_url": "https://api.github.com/orgs/octo-org/repos",
                    "events_url": "https://api.github.com/orgs/octo-org/events",
                    "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                    "issues_url": "https://api.github.com/orgs/octo-org/issues",
                    "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                    "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "description": "A great organization",
                    "gravatar_id": "",
                    "name": "octo-org",
                    "company": "GitHub",
                    "blog": "https://github.com/blog",
                    "location": "San Francisco",
                    "email": "octocat@github.com",
                    "twitter_username": "octo-org",
                    "html_url": "https://github.com/octo-org",
                    "created_at": "2008-01-14T04:33:35Z",
                    "updated_at": "2017-08-17T12:37:15Z",
                    "type": "Organization"
                  },
                  "creator": {
                    "login": "defunkt",
                    "id": 2,
                    "node_id": "MDQ6VXNlcjI=",
                    "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/defunkt",
                    "html_url": "https://github.com/defunkt",
                    "followers_url": "https://api.github.com/users/defunkt/followers",
                    "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
                    "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
                    "organizations_url": "https://api.github.com/users/defunkt/orgs",
                    "repos_url": "https://api.github.com/users/defunkt/repos",
                    "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/defunkt/received_events",
                    "type": "User",
                    "site_admin": true
                  },
                  "created_at": "2023-02-15T08:30:00Z",
                  "updated_at": "2023-02-15T14:45:00Z",
                  "html_url": "https://github.com/copilot/spaces/octo-org/3",
                  "api_url": "https://api.github.com/organizations/1/copilot-spaces/3"
                },
                {
                  "id": 85,
                  "number": 4,
                  "name": "Development Resources",
                  "description": "Shared development documentation and resources",
                  "owner": {
                    "login": "octo-org",
                    "id": 1,
                    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                    "url": "https://api.github.com/orgs/octo-org",
                    "repos_url": "https://api.github.com/orgs/octo-org/repos",
                    "events_url": "https://api.github.com/orgs/octo-org/events",
                    "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                    "issues_url": "https://api.github.com/orgs/octo-org/issues",
                    "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                    "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "description": "A great organization",
                    "gravatar_id": "",
                    "name": "octo-org",
                    "company": "GitHub",
                    "blog": "https://github.com/blog",
                    "location": "San Francisco",
                    "email": "octocat@github.com",
                    "twitter_username": "octo-org",
                    "html_url": "https://github.com/octo-org",
                    "created_at": "2008-01-14T04:33:35Z",
                    "updated_at": "2017-08-17T12:37:15Z",
                    "type": "Organization"
                  },
                  "creator": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "created_at": "2023-02-16T10:15:00Z",
                  "updated_at": "2023-02-16T16:30:00Z",
                  "html_url": "https://github.com/copilot/spaces/octo-org/4",
                  "api_url": "https://api.github.com/organizations/1/copilot-spaces/4"
                }
              ]
            }
          },
          {
            "name": "spaces-of-org-page-2",
            "summary": "The second page, with one space whose description is empty",
            "value": {
              "spaces": [
                {
                  "id": 86,
                  "number": 5,
                  "name": "Incident Reviews",
                  "description": null,
                  "owner": {
                    "login": "octo-org",
                    "id": 1,
                    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                    "url": "https://api.github.com/orgs/octo-org",
                    "repos_url": "https://api.github.com/orgs/octo-org/repos",
                    "events_url": "https://api.github.com/orgs/octo-org/events",
                    "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                    "issues_url": "https://api.github.com/orgs/octo-org/issues",
                    "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                    "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "description": "A great organization",
                    "gravatar_id": "",
                    "name": "octo-org",
                    "company": "GitHub",
                    "blog": "https://github.com/blog",
                    "location": "San Francisco",
                    "email": "octocat@github.com",
                    "twitter_username": "octo-org",
                    "html_url": "https://github.com/octo-org",
                    "created_at": "2008-01-14T04:33:35Z",
                    "updated_at": "2017-08-17T12:37:15Z",
                    "type": "Organization"
                  },
                  "creator": {
                    "login": "defunkt",
                    "id": 2,
                    "node_id": "MDQ6VXNlcjI=",
                    "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/defunkt",
                    "html_url": "https://github.com/defunkt",
                    "followers_url": "https://api.github.com/users/defunkt/followers",
                    "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
                    "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
                    "organizations_url": "https://api.github.com/users/defunkt/orgs",
                    "repos_url": "https://api.github.com/users/defunkt/repos",
                    "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/defunkt/received_events",
                    "type": "User",
                    "site_admin": true
                  },
                  "created_at": "2023-02-15T08:30:00Z",
                  "updated_at": "2023-02-15T14:45:00Z",
                  "html_url": "https://github.com/copilot/spaces/octo-org/5",
                  "api_url": "https://api.github.com/organizations/1/copilot-spaces/5"
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "pagination": {
      "style": "cursor",
      "items": "spaces",
      "size": "per_page",
      "after": "after",
      "before": "before"
    },
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "read"
      },
      "githubApps": true
    },
    "command": {
      "noun": "space",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/create-for-org": {
    "id": "copilot-spaces/create-for-org",
    "method": "POST",
    "path": "/orgs/{org}/copilot-spaces",
    "route": "POST /orgs/{org}/copilot-spaces",
    "tags": [
      "spaces"
    ],
    "summary": "Create a space for an organization",
    "description": "Creates a space that belongs to an organization, to be shared within it. The caller must be allowed to create spaces there, as members with the right permissions are.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/CreateSpaceForOrg"
      },
      "examples": [
        {
          "name": "create-org-space",
          "summary": "A space with a file and a text",
          "value": {
            "name": "Team Planning Space",
            "description": "Organization space for team planning and coordination",
            "general_instructions": "Help the team with planning and coordination tasks",
            "resources_attributes": [
              {
                "resource_type": "github_file",
                "metadata": {
                  "repository_id": 123456,
                  "file_path": "docs/planning.md"
                }
              },
              {
                "resource_type": "free_text",
                "metadata": {
                  "name": "Team Guidelines",
                  "text": "Our team follows agile methodology and holds daily standups"
                }
              }
            ]
          }
        },
        {
          "name": "create-named-space",
          "summary": "A space with nothing but a name",
          "value": {
            "name": "Scratch pad"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The new space.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "org-space",
            "summary": "An organization's space with two resources",
            "value": {
              "id": 84,
              "number": 3,
              "name": "Team Planning Space",
              "description": "Organization space for team planning and coordination",
              "general_instructions": "Help the team with agile planning, sprint coordination, and project management best practices",
              "owner": {
                "login": "octo-org",
                "id": 1,
                "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                "url": "https://api.github.com/orgs/octo-org",
                "repos_url": "https://api.github.com/orgs/octo-org/repos",
                "events_url": "https://api.github.com/orgs/octo-org/events",
                "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                "issues_url": "https://api.github.com/orgs/octo-org/issues",
                "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "description": "A great organization",
                "gravatar_id": "",
                "name": "octo-org",
                "company": "GitHub",
                "blog": "https://github.com/blog",
                "location": "San Francisco",
                "email": "octocat@github.com",
                "twitter_username": "octo-org",
                "html_url": "https://github.com/octo-org",
                "created_at": "2008-01-14T04:33:35Z",
                "updated_at": "2017-08-17T12:37:15Z",
                "type": "Organization"
              },
              "creator": {
                "login": "defunkt",
                "id": 2,
                "node_id": "MDQ6VXNlcjI=",
                "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/defunkt",
                "html_url": "https://github.com/defunkt",
                "followers_url": "https://api.github.com/users/defunkt/followers",
                "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
                "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
                "organizations_url": "https://api.github.com/users/defunkt/orgs",
                "repos_url": "https://api.github.com/users/defunkt/repos",
                "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
                "received_events_url": "https://api.github.com/users/defunkt/received_events",
                "type": "User",
                "site_admin": true
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octo-org/3",
              "api_url": "https://api.github.com/organizations/1/copilot-spaces/3",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 123,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 456,
                    "file_path": "docs/planning.md"
                  }
                },
                {
                  "id": 124,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "Team Guidelines",
                    "text": "Our team follows agile methodology"
                  }
                }
              ]
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "space",
      "verb": "create",
      "aliases": [
        "new"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {
        "d": "description",
        "instructions": "general_instructions",
        "resource": "resources_attributes"
      }
    },
  },
  "copilot-spaces/get-for-org": {
    "id": "copilot-spaces/get-for-org",
    "method": "GET",
    "path": "/orgs/{org}/copilot-spaces/{space_number}",
    "route": "GET /orgs/{org}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Get an organization's space",
    "description": "Shows one space of an organization, with its instructions and resources, to those who may read it. An internal space is shown to members of the organization and to those who were given permission to read it.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The space.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "org-space",
            "summary": "An organization's space with two resources",
            "value": {
              "id": 84,
              "number": 3,
              "name": "Team Planning Space",
              "description": "Organization space for team planning and coordination",
              "general_instructions": "Help the team with agile planning, sprint coordination, and project management best practices",
              "owner": {
                "login": "octo-org",
                "id": 1,
                "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                "url": "https://api.github.com/orgs/octo-org",
                "repos_url": "https://api.github.com/orgs/octo-org/repos",
                "events_url": "https://api.github.com/orgs/octo-org/events",
                "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                "issues_url": "https://api.github.com/orgs/octo-org/issues",
                "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "description": "A great organization",
                "gravatar_id": "",
                "name": "octo-org",
                "company": "GitHub",
                "blog": "https://github.com/blog",
                "location": "San Francisco",
                "email": "octocat@github.com",
                "twitter_username": "octo-org",
                "html_url": "https://github.com/octo-org",
                "created_at": "2008-01-14T04:33:35Z",
                "updated_at": "2017-08-17T12:37:15Z",
                "type": "Organization"
              },
              "creator": {
                "login": "defunkt",
                "id": 2,
                "node_id": "MDQ6VXNlcjI=",
                "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/defunkt",
                "html_url": "https://github.com/defunkt",
                "followers_url": "https://api.github.com/users/defunkt/followers",
                "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
                "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
                "organizations_url": "https://api.github.com/users/defunkt/orgs",
                "repos_url": "https://api.github.com/users/defunkt/repos",
                "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
                "received_events_url": "https://api.github.com/users/defunkt/received_events",
                "type": "User",
                "site_admin": true
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octo-org/3",
              "api_url": "https://api.github.com/organizations/1/copilot-spaces/3",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 123,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 456,
                    "file_path": "docs/planning.md"
                  }
                },
                {
                  "id": 124,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "Team Guidelines",
                    "text": "Our team follows agile methodology"
                  }
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "read"
      },
      "githubApps": true
    },
    "command": {
      "noun": "space",
      "verb": "get",
      "aliases": [
        "view"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-for-org": {
    "id": "copilot-spaces/update-for-org",
    "method": "PUT",
    "path": "/orgs/{org}/copilot-spaces/{space_number}",
    "route": "PUT /orgs/{org}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Change an organization's space",
    "description": "Changes the fields that are sent and leaves the others as they are. The caller must be allowed to change spaces of the organization, as members with the right permissions are, and must be an admin of the space to change `base_role`.\n\n`resources_attributes` attaches, changes and removes resources, one entry each. New entries create resources, so a request that has them must not be sent twice.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/UpdateSpaceForOrg"
      },
      "examples": [
        {
          "name": "update-org-space",
          "summary": "New texts, and one resource attached, one removed, one changed",
          "value": {
            "name": "Updated Team Planning Space",
            "description": "Updated organization space for team planning and coordination",
            "general_instructions": "Updated instructions to help the team with planning and coordination tasks",
            "resources_attributes": [
              {
                "resource_type": "github_file",
                "metadata": {
                  "repository_id": 123456,
                  "file_path": "docs/updated-planning.md"
                }
              },
              {
                "id": 789,
                "_destroy": true
              },
              {
                "id": 456,
                "resource_type": "free_text",
                "metadata": {
                  "name": "Updated Team Guidelines",
                  "text": "Our updated team follows agile methodology and holds daily standups"
                }
              }
            ]
          }
        },
        {
          "name": "rename-space",
          "summary": "Only a new name",
          "value": {
            "name": "Planning, second half"
          }
        },
        {
          "name": "share-org-space",
          "summary": "Everyone in the organization may read the space",
          "value": {
            "base_role": "reader"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "description": "The space after the change.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "org-space",
            "summary": "An organization's space with two resources",
            "value": {
              "id": 84,
              "number": 3,
              "name": "Team Planning Space",
              "description": "Organization space for team planning and coordination",
              "general_instructions": "Help the team with agile planning, sprint coordination, and project management best practices",
              "owner": {
                "login": "octo-org",
                "id": 1,
                "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                "url": "https://api.github.com/orgs/octo-org",
                "repos_url": "https://api.github.com/orgs/octo-org/repos",
                "events_url": "https://api.github.com/orgs/octo-org/events",
                "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                "issues_url": "https://api.github.com/orgs/octo-org/issues",
                "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "description": "A great organization",
                "gravatar_id": "",
                "name": "octo-org",
                "company": "GitHub",
                "blog": "https://github.com/blog",
                "location": "San Francisco",
                "email": "octocat@github.com",
                "twitter_username": "octo-org",
                "html_url": "https://github.com/octo-org",
                "created_at": "2008-01-14T04:33:35Z",
                "updated_at": "2017-08-17T12:37:15Z",
                "type": "Organization"
              },
              "creator": {
                "login": "defunkt",
                "id": 2,
                "node_id": "MDQ6VXNlcjI=",
                "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/defunkt",
                "html_url": "https://github.com/defunkt",
                "followers_url": "https://api.github.com/users/defunkt/followers",
                "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
                "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
                "organizations_url": "https://api.github.com/users/defunkt/orgs",
                "repos_url": "https://api.github.com/users/defunkt/repos",
                "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
                "received_events_url": "https://api.github.com/users/defunkt/received_events",
                "type": "User",
                "site_admin": true
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octo-org/3",
              "api_url": "https://api.github.com/organizations/1/copilot-spaces/3",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 123,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 456,
                    "file_path": "docs/planning.md"
                  }
                },
                {
                  "id": 124,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "Team Guidelines",
                    "text": "Our team follows agile methodology"
                  }
                }
              ]
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": {
      "unlessBodyHas": "resources_attributes"
    },
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "space",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {
        "d": "description",
        "instructions": "general_instructions",
        "resource": "resources_attributes"
      }
    },
  },
  "copilot-spaces/delete-for-org": {
    "id": "copilot-spaces/delete-for-org",
    "method": "DELETE",
    "path": "/orgs/{org}/copilot-spaces/{space_number}",
    "route": "DELETE /orgs/{org}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Delete an organization's space",
    "description": "Deletes a space of an organization, and with it all its resources and settings. This is permanent and cannot be undone. The caller must be allowed to delete spaces of the organization, as members with the right permissions are.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_1aed834cb24d7c37,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_d85839395f1582a7,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org",
        "repo"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "space",
      "verb": "delete",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "copilot-spaces/list-resources-for-org": {
    "id": "copilot-spaces/list-resources-for-org",
    "method": "GET",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/resources",
    "route": "GET /orgs/{org}/copilot-spaces/{space_number}/resources",
    "tags": [
      "resources"
    ],
    "summary": "List the resources of an organization's space",
    "description": "Lists everything attached to the space, all at once. The caller must be allowed to see the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "Everything attached to the space.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/ResourceList"
        },
        "examples": [
          {
            "name": "resources-of-org-space",
            "summary": "A repository and a text",
            "value": {
              "resources": [
                {
                  "id": 1,
                  "resource_type": "repository",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 2,
                  "resource_type": "free_text",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "name": "notes.txt",
                    "text": "Some helpful notes"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                }
              ]
            }
          },
          {
            "name": "resources-of-every-type",
            "summary": "One resource of each of the seven types",
            "value": {
              "resources": [
                {
                  "id": 1,
                  "resource_type": "repository",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 2,
                  "resource_type": "github_file",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "file_path": "README.md",
                    "sha": "abc123"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 3,
                  "resource_type": "free_text",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "name": "notes.txt",
                    "text": "Some helpful notes"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 4,
                  "resource_type": "github_issue",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "number": 1347
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 5,
                  "resource_type": "github_pull_request",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "number": 1348
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 6,
                  "resource_type": "uploaded_text_file",
                  "copilot_chat_attachment_id": 9001,
                  "metadata": {
                    "name": "glossary.txt",
                    "text": "Sprint: two weeks of work",
                    "copilot_chat_attachment_id": 9001,
                    "media_type": "text/plain"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 7,
                  "resource_type": "media_content",
                  "copilot_chat_attachment_id": 9002,
                  "metadata": {
                    "name": "board.png",
                    "copilot_chat_attachment_id": 9002,
                    "media_type": "image/png",
                    "url": "https://github.com/copilot/chat/attachments/9002",
                    "height": 1080,
                    "width": 1920
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "read"
      },
      "githubApps": true
    },
    "command": {
      "noun": "resource",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/create-resource-for-org": {
    "id": "copilot-spaces/create-resource-for-org",
    "method": "POST",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/resources",
    "route": "POST /orgs/{org}/copilot-spaces/{space_number}/resources",
    "tags": [
      "resources"
    ],
    "summary": "Attach a resource to an organization's space",
    "description": "Attaches one resource to the space: a `repository`, a `github_file`, a `free_text`, a `github_issue` or a `github_pull_request`. An `uploaded_text_file` or `media_content` cannot be created this way. The caller must be allowed to write to the space.\n\nA `github_file` whose repository, path and SHA are those of a resource that exists is not created again: the answer is then 200 with the resource that exists.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/CreateResource"
      },
      "examples": [
        {
          "name": "create-repository",
          "summary": "A whole repository",
          "value": {
            "resource_type": "repository",
            "metadata": {
              "repository_id": 42
            }
          }
        },
        {
          "name": "create-github-file",
          "summary": "One version of a file",
          "value": {
            "resource_type": "github_file",
            "metadata": {
              "repository_id": 42,
              "file_path": "README.md",
              "sha": "abc123"
            }
          }
        },
        {
          "name": "create-free-text",
          "summary": "A text",
          "value": {
            "resource_type": "free_text",
            "metadata": {
              "name": "notes.txt",
              "text": "Some helpful notes"
            }
          }
        },
        {
          "name": "create-github-issue",
          "summary": "An issue",
          "value": {
            "resource_type": "github_issue",
            "metadata": {
              "repository_id": 42,
              "number": 1347
            }
          }
        },
        {
          "name": "create-github-pull-request",
          "summary": "A pull request",
          "value": {
            "resource_type": "github_pull_request",
            "metadata": {
              "repository_id": 42,
              "number": 1348
            }
          }
        }
      ]
    },
    "responses": [
      response_200_95aaf729e62232bf,
      response_201_c33be3eaa56a8d57,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200,
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "resource",
      "verb": "create",
      "aliases": [
        "new"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {
        "type": "resource_type"
      }
    },
  },
  "copilot-spaces/get-resource-for-org": {
    "id": "copilot-spaces/get-resource-for-org",
    "method": "GET",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Get a resource of an organization's space",
    "description": "Shows one resource of the space. The caller must be allowed to see the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_200_0e8066204bb2f667,
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "read"
      },
      "githubApps": true
    },
    "command": {
      "noun": "resource",
      "verb": "get",
      "aliases": [
        "view"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-resource-for-org": {
    "id": "copilot-spaces/update-resource-for-org",
    "method": "PUT",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Change a resource of an organization's space",
    "description": "Changes the metadata of a resource. Its type stays as it is. The caller must be allowed to write to the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/UpdateResource"
      },
      "examples": [
        {
          "name": "update-resource",
          "summary": "A new name and a new text",
          "value": {
            "metadata": {
              "name": "updated-notes.txt",
              "text": "Updated content"
            }
          }
        }
      ]
    },
    "responses": [
      response_200_6160a0f028b40fbf,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "resource",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/delete-resource-for-org": {
    "id": "copilot-spaces/delete-resource-for-org",
    "method": "DELETE",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Remove a resource from an organization's space",
    "description": "Removes one resource from the space. The caller must be allowed to write to the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_238c004e4f89e4d6,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "Copilot Spaces",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "resource",
      "verb": "delete",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "copilot-spaces/list-collaborators-for-org": {
    "id": "copilot-spaces/list-collaborators-for-org",
    "method": "GET",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/collaborators",
    "route": "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators",
    "tags": [
      "collaborators"
    ],
    "summary": "List the collaborators of an organization's space",
    "description": "Lists the people and teams that were added to the space, with their roles, all at once. The teams are teams of the organization. The organization, which owns the space, is not in the list. The caller must be allowed to see collaborators.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "Everyone who has been added to the space. The organization that owns it is not in the list.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/CollaboratorList"
        },
        "examples": [
          {
            "name": "collaborators-of-org-space",
            "summary": "A person and a team",
            "value": {
              "collaborators": [
                {
                  "actor_type": "User",
                  "role": "writer",
                  "login": "octocat",
                  "id": 12345,
                  "node_id": "MDQ6VXNlcjEyMzQ1",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "user_view_type": "public",
                  "site_admin": false,
                  "name": "The Octocat",
                  "company": "GitHub",
                  "blog": "https://github.com/blog",
                  "location": "San Francisco",
                  "email": "octocat@github.com",
                  "hireable": false,
                  "bio": "There once was...",
                  "twitter_username": "octocat",
                  "public_repos": 2,
                  "public_gists": 1,
                  "followers": 20,
                  "following": 0,
                  "created_at": "2008-01-14T04:33:35Z",
                  "updated_at": "2008-01-14T04:33:35Z"
                },
                {
                  "actor_type": "Team",
                  "role": "reader",
                  "id": 67890,
                  "node_id": "MDQ6VGVhbTY3ODkw",
                  "url": "https://api.github.com/teams/67890",
                  "html_url": "https://github.com/orgs/octo-org/teams/developers",
                  "name": "Developers",
                  "slug": "developers",
                  "description": "Team of developers",
                  "privacy": "closed",
                  "notification_setting": "notifications_enabled",
                  "members_url": "https://api.github.com/teams/67890/members{/member}",
                  "repositories_url": "https://api.github.com/teams/67890/repos",
                  "parent": null,
                  "created_at": "2017-07-14T16:53:42Z",
                  "updated_at": "2017-08-17T12:37:15Z",
                  "organization": {
                    "login": "octo-org",
                    "id": 1,
                    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                    "url": "https://api.github.com/orgs/octo-org",
                    "repos_url": "https://api.github.com/orgs/octo-org/repos",
                    "events_url": "https://api.github.com/orgs/octo-org/events",
                    "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                    "issues_url": "https://api.github.com/orgs/octo-org/issues",
                    "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                    "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "description": "A great organization"
                  }
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": {
        "permission": "GitHub Copilot Business",
        "on": "organization",
        "access": "read"
      },
      "githubApps": true
    },
    "command": {
      "noun": "collaborator",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "actor_type",
        "login|slug",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/add-collaborator-for-org": {
    "id": "copilot-spaces/add-collaborator-for-org",
    "method": "POST",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/collaborators",
    "route": "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators",
    "tags": [
      "collaborators"
    ],
    "summary": "Add a collaborator to an organization's space",
    "description": "Adds a person or a team to the space. A person must be a member of the organization already, and a team must be one of the organization's. The caller must be allowed to manage collaborators.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/AddCollaboratorForOrg"
      },
      "examples": [
        {
          "name": "add-user",
          "summary": "A person who may write",
          "value": {
            "actor_type": "User",
            "actor_identifier": "octocat",
            "role": "writer"
          }
        },
        {
          "name": "add-team",
          "summary": "A team that may read",
          "value": {
            "actor_type": "Team",
            "actor_identifier": "developers",
            "role": "reader"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The new collaborator.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Collaborator"
        },
        "examples": [
          {
            "name": "user-collaborator",
            "summary": "A person who may write",
            "value": {
              "actor_type": "User",
              "role": "writer",
              "login": "octocat",
              "id": 12345,
              "node_id": "MDQ6VXNlcjEyMzQ1",
              "avatar_url": "https://github.com/images/error/octocat_happy.gif",
              "gravatar_id": "",
              "url": "https://api.github.com/users/octocat",
              "html_url": "https://github.com/octocat",
              "followers_url": "https://api.github.com/users/octocat/followers",
              "following_url": "https://api.github.com/users/octocat/following{/other_user}",
              "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
              "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
              "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
              "organizations_url": "https://api.github.com/users/octocat/orgs",
              "repos_url": "https://api.github.com/users/octocat/repos",
              "events_url": "https://api.github.com/users/octocat/events{/privacy}",
              "received_events_url": "https://api.github.com/users/octocat/received_events",
              "type": "User",
              "user_view_type": "public",
              "site_admin": false,
              "name": "The Octocat",
              "company": "GitHub",
              "blog": "https://github.com/blog",
              "location": "San Francisco",
              "email": "octocat@github.com",
              "hireable": false,
              "bio": "There once was...",
              "twitter_username": "octocat",
              "public_repos": 2,
              "public_gists": 1,
              "followers": 20,
              "following": 0,
              "created_at": "2008-01-14T04:33:35Z",
              "updated_at": "2008-01-14T04:33:35Z"
            }
          },
          {
            "name": "team-collaborator",
            "summary": "A team that may read, in the shape of GitHub's published description",
            "value": {
              "actor_type": "Team",
              "role": "reader",
              "id": 67890,
              "node_id": "MDQ6VGVhbTY3ODkw",
              "url": "https://api.github.com/teams/67890",
              "html_url": "https://github.com/orgs/octo-org/teams/developers",
              "name": "Developers",
              "slug": "developers",
              "type": "Team",
              "description": "Team of developers",
              "privacy": "closed",
              "notification_setting": "notifications_enabled",
              "members_url": "https://api.github.com/teams/67890/members{/member}",
              "repositories_url": "https://api.github.com/teams/67890/repos",
              "parent": null,
              "organization_id": 1
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "GitHub Copilot Business",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "collaborator",
      "verb": "add",
      "aliases": [],
      "columns": [
        "actor_type",
        "login|slug",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-collaborator-for-org": {
    "id": "copilot-spaces/update-collaborator-for-org",
    "method": "PUT",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "route": "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "tags": [
      "collaborators"
    ],
    "summary": "Change a collaborator's role in an organization's space",
    "description": "Gives a collaborator another role. The role `no_access` removes the collaborator, and the answer is then 204 without a body. The caller must be allowed to manage collaborators.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_actor_type_93417b0d093f6c31,
      parameter_actor_identifier_07c452c19e4f87e0,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/SetCollaboratorRole"
      },
      "examples": [
        {
          "name": "set-role",
          "summary": "A person becomes an admin",
          "value": {
            "role": "admin"
          }
        },
        {
          "name": "remove-by-role",
          "summary": "A person is removed",
          "value": {
            "role": "no_access"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "description": "The collaborator with the new role.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Collaborator"
        },
        "examples": [
          {
            "name": "admin-collaborator",
            "summary": "A person who is now an admin",
            "value": {
              "actor_type": "User",
              "role": "admin",
              "login": "octocat",
              "id": 12345,
              "node_id": "MDQ6VXNlcjEyMzQ1",
              "avatar_url": "https://github.com/images/error/octocat_happy.gif",
              "gravatar_id": "",
              "url": "https://api.github.com/users/octocat",
              "html_url": "https://github.com/octocat",
              "followers_url": "https://api.github.com/users/octocat/followers",
              "following_url": "https://api.github.com/users/octocat/following{/other_user}",
              "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
              "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
              "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
              "organizations_url": "https://api.github.com/users/octocat/orgs",
              "repos_url": "https://api.github.com/users/octocat/repos",
              "events_url": "https://api.github.com/users/octocat/events{/privacy}",
              "received_events_url": "https://api.github.com/users/octocat/received_events",
              "type": "User",
              "user_view_type": "public",
              "site_admin": false,
              "name": "The Octocat",
              "company": "GitHub",
              "blog": "https://github.com/blog",
              "location": "San Francisco",
              "email": "octocat@github.com",
              "hireable": false,
              "bio": "There once was...",
              "twitter_username": "octocat",
              "public_repos": 2,
              "public_gists": 1,
              "followers": 20,
              "following": 0,
              "created_at": "2008-01-14T04:33:35Z",
              "updated_at": "2008-01-14T04:33:35Z"
            }
          },
          {
            "name": "admin-team-collaborator",
            "summary": "A team that is now an admin",
            "value": {
              "actor_type": "Team",
              "role": "admin",
              "id": 67890,
              "node_id": "MDQ6VGVhbTY3ODkw",
              "url": "https://api.github.com/teams/67890",
              "html_url": "https://github.com/orgs/octo-org/teams/developers",
              "name": "Developers",
              "slug": "developers",
              "description": "Team of developers",
              "privacy": "closed",
              "notification_setting": "notifications_enabled",
              "members_url": "https://api.github.com/teams/67890/members{/member}",
              "repositories_url": "https://api.github.com/teams/67890/repos",
              "parent": null,
              "created_at": "2017-07-14T16:53:42Z",
              "updated_at": "2017-08-17T12:37:15Z",
              "organization": {
                "login": "octo-org",
                "id": 1,
                "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                "url": "https://api.github.com/orgs/octo-org",
                "repos_url": "https://api.github.com/orgs/octo-org/repos",
                "events_url": "https://api.github.com/orgs/octo-org/events",
                "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                "issues_url": "https://api.github.com/orgs/octo-org/issues",
                "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "description": "A great organization"
              }
            }
          }
        ]
      },
      response_204_401a1f18961bde56,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200,
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "GitHub Copilot Business",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "collaborator",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "actor_type",
        "login|slug",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/remove-collaborator-for-org": {
    "id": "copilot-spaces/remove-collaborator-for-org",
    "method": "DELETE",
    "path": "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "route": "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "tags": [
      "collaborators"
    ],
    "summary": "Remove a collaborator from an organization's space",
    "description": "Removes a person or a team from the space. The caller must be allowed to manage collaborators.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-an-organization-copilot-space",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_org_5ecf7651d52d2b08,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_actor_type_93417b0d093f6c31,
      parameter_actor_identifier_07c452c19e4f87e0,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_f43d16e4b6030440,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:org"
      ],
      "fineGrained": {
        "permission": "GitHub Copilot Business",
        "on": "organization",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "collaborator",
      "verb": "remove",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "copilot-spaces/list-for-user": {
    "id": "copilot-spaces/list-for-user",
    "method": "GET",
    "path": "/users/{username}/copilot-spaces",
    "route": "GET /users/{username}/copilot-spaces",
    "tags": [
      "spaces"
    ],
    "summary": "List a user's spaces",
    "description": "Lists the spaces of a user that the caller may read: all of one's own, and the public ones of others. The caller must be allowed to read the user's spaces.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-copilot-spaces-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
      parameter_per_page_3d0adff831fa0b3f,
      parameter_before_33f77cf5bc1da9f6,
      parameter_after_5e511fcac0d37426,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The user's spaces that the caller may read, one page of them.",
        "headers": [
          "link",
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/SpaceList"
        },
        "examples": [
          {
            "name": "spaces-of-user",
            "summary": "A user with two spaces",
            "value": {
              "spaces": [
                {
                  "id": 42,
                  "number": 1,
                  "name": "Personal Research Space",
                  "description": "My personal space for research and development",
                  "owner": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "creator": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "created_at": "2023-02-16T10:15:00Z",
                  "updated_at": "2023-02-16T16:30:00Z",
                  "html_url": "https://github.com/copilot/spaces/octocat/1",
                  "api_url": "https://api.github.com/user/1/copilot-spaces/1"
                },
                {
                  "id": 43,
                  "number": 2,
                  "name": "Learning Space",
                  "description": "Space for learning new technologies",
                  "owner": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "creator": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "created_at": "2023-02-17T08:20:00Z",
                  "updated_at": "2023-02-17T14:45:00Z",
                  "html_url": "https://github.com/copilot/spaces/octocat/2",
                  "api_url": "https://api.github.com/user/1/copilot-spaces/2"
                }
              ]
            }
          },
          {
            "name": "spaces-of-user-page-2",
            "summary": "The second page, with one space whose description is empty",
            "value": {
              "spaces": [
                {
                  "id": 44,
                  "number": 3,
                  "name": "Reading List",
                  "description": null,
                  "owner": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "creator": {
                    "login": "octocat",
                    "id": 3,
                    "node_id": "MDQ6VXNlcjM=",
                    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                    "gravatar_id": "",
                    "url": "https://api.github.com/users/octocat",
                    "html_url": "https://github.com/octocat",
                    "followers_url": "https://api.github.com/users/octocat/followers",
                    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                    "organizations_url": "https://api.github.com/users/octocat/orgs",
                    "repos_url": "https://api.github.com/users/octocat/repos",
                    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                    "received_events_url": "https://api.github.com/users/octocat/received_events",
                    "type": "User",
                    "site_admin": false
                  },
                  "created_at": "2023-02-16T10:15:00Z",
                  "updated_at": "2023-02-16T16:30:00Z",
                  "html_url": "https://github.com/copilot/spaces/octocat/3",
                  "api_url": "https://api.github.com/user/1/copilot-spaces/3"
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "pagination": {
      "style": "cursor",
      "items": "spaces",
      "size": "per_page",
      "after": "after",
      "before": "before"
    },
    "resend": "always",
    "access": {
      "scopes": [
        "read:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "space",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/create-for-user": {
    "id": "copilot-spaces/create-for-user",
    "method": "POST",
    "path": "/users/{username}/copilot-spaces",
    "route": "POST /users/{username}/copilot-spaces",
    "tags": [
      "spaces"
    ],
    "summary": "Create a space for a user",
    "description": "Creates a personal space that belongs to the caller, for the caller's own use. Nobody can create a space for somebody else.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/CreateSpaceForUser"
      },
      "examples": [
        {
          "name": "create-user-space",
          "summary": "A space with a file and a text",
          "value": {
            "name": "My Development Space",
            "description": "Personal space for development assistance",
            "general_instructions": "Help me with React development patterns and best practices",
            "resources_attributes": [
              {
                "resource_type": "github_file",
                "metadata": {
                  "repository_id": 789012,
                  "file_path": "src/components/App.js"
                }
              },
              {
                "resource_type": "free_text",
                "metadata": {
                  "name": "Development Notes",
                  "text": "Focus on clean code principles and modern React patterns"
                }
              }
            ]
          }
        },
        {
          "name": "create-named-space",
          "summary": "A space with nothing but a name",
          "value": {
            "name": "Scratch pad"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The new space.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "user-space",
            "summary": "A user's space with two resources",
            "value": {
              "id": 42,
              "number": 5,
              "name": "My Development Space",
              "description": "Personal space for React development patterns",
              "general_instructions": "Focus on React functional components, hooks, and modern development patterns",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "creator": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octocat/5",
              "api_url": "https://api.github.com/user/1/copilot-spaces/5",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 789,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 1234,
                    "file_path": "src/components/App.tsx"
                  }
                },
                {
                  "id": 790,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "React Best Practices",
                    "text": "Use functional components with hooks"
                  }
                }
              ]
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "read:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "space",
      "verb": "create",
      "aliases": [
        "new"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {
        "d": "description",
        "instructions": "general_instructions",
        "resource": "resources_attributes"
      }
    },
  },
  "copilot-spaces/get-for-user": {
    "id": "copilot-spaces/get-for-user",
    "method": "GET",
    "path": "/users/{username}/copilot-spaces/{space_number}",
    "route": "GET /users/{username}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Get a user's space",
    "description": "Shows one space of a user, with its instructions and resources, to those who may read it. A private space is shown to its owner, a public one to everybody who is signed in.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The space.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "user-space",
            "summary": "A user's space with two resources",
            "value": {
              "id": 42,
              "number": 5,
              "name": "My Development Space",
              "description": "Personal space for React development patterns",
              "general_instructions": "Focus on React functional components, hooks, and modern development patterns",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "creator": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octocat/5",
              "api_url": "https://api.github.com/user/1/copilot-spaces/5",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 789,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 1234,
                    "file_path": "src/components/App.tsx"
                  }
                },
                {
                  "id": 790,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "React Best Practices",
                    "text": "Use functional components with hooks"
                  }
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "repo"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "space",
      "verb": "get",
      "aliases": [
        "view"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-for-user": {
    "id": "copilot-spaces/update-for-user",
    "method": "PUT",
    "path": "/users/{username}/copilot-spaces/{space_number}",
    "route": "PUT /users/{username}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Change a user's space",
    "description": "Changes the fields that are sent and leaves the others as they are. Only one's own spaces can be changed. Changing `base_role` takes the permissions of an admin.\n\n`resources_attributes` attaches, changes and removes resources, one entry each. New entries create resources, so a request that has them must not be sent twice.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/UpdateSpaceForUser"
      },
      "examples": [
        {
          "name": "update-user-space",
          "summary": "New texts, and one resource attached, one removed, one changed",
          "value": {
            "name": "Updated Development Space",
            "description": "Updated personal space for development assistance",
            "general_instructions": "Updated instructions to help me with React development patterns and best practices",
            "resources_attributes": [
              {
                "resource_type": "github_file",
                "metadata": {
                  "repository_id": 789012,
                  "file_path": "src/components/UpdatedApp.js"
                }
              },
              {
                "id": 123,
                "_destroy": true
              },
              {
                "id": 456,
                "resource_type": "free_text",
                "metadata": {
                  "name": "Updated Development Notes",
                  "text": "Updated focus on clean code principles and modern React patterns"
                }
              }
            ]
          }
        },
        {
          "name": "rename-space",
          "summary": "Only a new name",
          "value": {
            "name": "Planning, second half"
          }
        },
        {
          "name": "share-user-space",
          "summary": "Everyone may read the space",
          "value": {
            "base_role": "reader"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "description": "The space after the change.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Space"
        },
        "examples": [
          {
            "name": "user-space",
            "summary": "A user's space with two resources",
            "value": {
              "id": 42,
              "number": 5,
              "name": "My Development Space",
              "description": "Personal space for React development patterns",
              "general_instructions": "Focus on React functional components, hooks, and modern development patterns",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "creator": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "created_at": "2023-02-15T08:30:00Z",
              "updated_at": "2023-02-15T14:45:00Z",
              "html_url": "https://github.com/copilot/spaces/octocat/5",
              "api_url": "https://api.github.com/user/1/copilot-spaces/5",
              "base_role": "no_access",
              "resources_attributes": [
                {
                  "id": 789,
                  "resource_type": "github_file",
                  "metadata": {
                    "repository_id": 1234,
                    "file_path": "src/components/App.tsx"
                  }
                },
                {
                  "id": 790,
                  "resource_type": "free_text",
                  "metadata": {
                    "name": "React Best Practices",
                    "text": "Use functional components with hooks"
                  }
                }
              ]
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": {
      "unlessBodyHas": "resources_attributes"
    },
    "access": {
      "scopes": [
        "read:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "space",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "number",
        "name",
        "base_role",
        "updated_at"
      ],
      "flags": {
        "d": "description",
        "instructions": "general_instructions",
        "resource": "resources_attributes"
      }
    },
  },
  "copilot-spaces/delete-for-user": {
    "id": "copilot-spaces/delete-for-user",
    "method": "DELETE",
    "path": "/users/{username}/copilot-spaces/{space_number}",
    "route": "DELETE /users/{username}/copilot-spaces/{space_number}",
    "tags": [
      "spaces"
    ],
    "summary": "Delete a user's space",
    "description": "Deletes a space of a user, and with it all its resources and settings. This is permanent and cannot be undone. The caller must be the owner of the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_1aed834cb24d7c37,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_d85839395f1582a7,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "space",
      "verb": "delete",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "copilot-spaces/list-resources-for-user": {
    "id": "copilot-spaces/list-resources-for-user",
    "method": "GET",
    "path": "/users/{username}/copilot-spaces/{space_number}/resources",
    "route": "GET /users/{username}/copilot-spaces/{space_number}/resources",
    "tags": [
      "resources"
    ],
    "summary": "List the resources of a user's space",
    "description": "Lists everything attached to the space, all at once. The caller must be allowed to see the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "Everything attached to the space.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/ResourceList"
        },
        "examples": [
          {
            "name": "resources-of-user-space",
            "summary": "One text",
            "value": {
              "resources": [
                {
                  "id": 1,
                  "resource_type": "free_text",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "name": "notes.txt",
                    "text": "Some helpful notes"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                }
              ]
            }
          },
          {
            "name": "resources-of-every-type",
            "summary": "One resource of each of the seven types",
            "value": {
              "resources": [
                {
                  "id": 1,
                  "resource_type": "repository",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 2,
                  "resource_type": "github_file",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "file_path": "README.md",
                    "sha": "abc123"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 3,
                  "resource_type": "free_text",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "name": "notes.txt",
                    "text": "Some helpful notes"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 4,
                  "resource_type": "github_issue",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "number": 1347
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 5,
                  "resource_type": "github_pull_request",
                  "copilot_chat_attachment_id": null,
                  "metadata": {
                    "repository_id": 42,
                    "number": 1348
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 6,
                  "resource_type": "uploaded_text_file",
                  "copilot_chat_attachment_id": 9001,
                  "metadata": {
                    "name": "glossary.txt",
                    "text": "Sprint: two weeks of work",
                    "copilot_chat_attachment_id": 9001,
                    "media_type": "text/plain"
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                },
                {
                  "id": 7,
                  "resource_type": "media_content",
                  "copilot_chat_attachment_id": 9002,
                  "metadata": {
                    "name": "board.png",
                    "copilot_chat_attachment_id": 9002,
                    "media_type": "image/png",
                    "url": "https://github.com/copilot/chat/attachments/9002",
                    "height": 1080,
                    "width": 1920
                  },
                  "created_at": "2025-01-01T00:00:00Z",
                  "updated_at": "2025-01-01T00:00:00Z"
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "resource",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/create-resource-for-user": {
    "id": "copilot-spaces/create-resource-for-user",
    "method": "POST",
    "path": "/users/{username}/copilot-spaces/{space_number}/resources",
    "route": "POST /users/{username}/copilot-spaces/{space_number}/resources",
    "tags": [
      "resources"
    ],
    "summary": "Attach a resource to a user's space",
    "description": "Attaches one resource to the space: a `repository`, a `github_file`, a `free_text`, a `github_issue` or a `github_pull_request`. An `uploaded_text_file` or `media_content` cannot be created this way. The caller must be allowed to write to the space.\n\nA `github_file` whose repository, path and SHA are those of a resource that exists is not created again: the answer is then 200 with the resource that exists.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/CreateResource"
      },
      "examples": [
        {
          "name": "create-repository",
          "summary": "A whole repository",
          "value": {
            "resource_type": "repository",
            "metadata": {
              "repository_id": 42
            }
          }
        },
        {
          "name": "create-github-file",
          "summary": "One version of a file",
          "value": {
            "resource_type": "github_file",
            "metadata": {
              "repository_id": 42,
              "file_path": "README.md",
              "sha": "abc123"
            }
          }
        },
        {
          "name": "create-free-text",
          "summary": "A text",
          "value": {
            "resource_type": "free_text",
            "metadata": {
              "name": "notes.txt",
              "text": "Some helpful notes"
            }
          }
        },
        {
          "name": "create-github-issue",
          "summary": "An issue",
          "value": {
            "resource_type": "github_issue",
            "metadata": {
              "repository_id": 42,
              "number": 1347
            }
          }
        },
        {
          "name": "create-github-pull-request",
          "summary": "A pull request",
          "value": {
            "resource_type": "github_pull_request",
            "metadata": {
              "repository_id": 42,
              "number": 1348
            }
          }
        }
      ]
    },
    "responses": [
      response_200_95aaf729e62232bf,
      response_201_c33be3eaa56a8d57,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200,
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "write:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "resource",
      "verb": "create",
      "aliases": [
        "new"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {
        "type": "resource_type"
      }
    },
  },
  "copilot-spaces/get-resource-for-user": {
    "id": "copilot-spaces/get-resource-for-user",
    "method": "GET",
    "path": "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Get a resource of a user's space",
    "description": "Shows one resource of the space. The caller must be allowed to see the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_200_0e8066204bb2f667,
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "resource",
      "verb": "get",
      "aliases": [
        "view"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-resource-for-user": {
    "id": "copilot-spaces/update-resource-for-user",
    "method": "PUT",
    "path": "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Change a resource of a user's space",
    "description": "Changes the metadata of a resource. Its type stays as it is. The caller must be allowed to write to the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/UpdateResource"
      },
      "examples": [
        {
          "name": "update-resource",
          "summary": "A new name and a new text",
          "value": {
            "metadata": {
              "name": "updated-notes.txt",
              "text": "Updated content"
            }
          }
        }
      ]
    },
    "responses": [
      response_200_6160a0f028b40fbf,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "resource",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "id",
        "resource_type",
        "metadata.name|metadata.file_path|metadata.number|metadata.repository_id",
        "updated_at"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/delete-resource-for-user": {
    "id": "copilot-spaces/delete-resource-for-user",
    "method": "DELETE",
    "path": "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "route": "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    "tags": [
      "resources"
    ],
    "summary": "Remove a resource from a user's space",
    "description": "Removes one resource from the space. The caller must be allowed to write to the space.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_space_resource_id_dd9afd1aea6ea293,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_238c004e4f89e4d6,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "write:user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "resource",
      "verb": "delete",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "copilot-spaces/list-collaborators-for-user": {
    "id": "copilot-spaces/list-collaborators-for-user",
    "method": "GET",
    "path": "/users/{username}/copilot-spaces/{space_number}/collaborators",
    "route": "GET /users/{username}/copilot-spaces/{space_number}/collaborators",
    "tags": [
      "collaborators"
    ],
    "summary": "List the collaborators of a user's space",
    "description": "Lists the people who were added to the space, with their roles, all at once. The owner is not in the list, and teams cannot be. The caller must own the space or be an admin of it.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "Everyone who has been added to the space. The user who owns it is not in the list.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/UserCollaboratorList"
        },
        "examples": [
          {
            "name": "collaborators-of-user-space",
            "summary": "Two people",
            "value": {
              "collaborators": [
                {
                  "actor_type": "User",
                  "role": "writer",
                  "login": "octocat",
                  "id": 12345,
                  "node_id": "MDQ6VXNlcjEyMzQ1",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "user_view_type": "public",
                  "site_admin": false,
                  "name": "The Octocat",
                  "company": "GitHub",
                  "blog": "https://github.com/blog",
                  "location": "San Francisco",
                  "email": "octocat@github.com",
                  "hireable": false,
                  "bio": "There once was...",
                  "twitter_username": "octocat",
                  "public_repos": 2,
                  "public_gists": 1,
                  "followers": 20,
                  "following": 0,
                  "created_at": "2008-01-14T04:33:35Z",
                  "updated_at": "2008-01-14T04:33:35Z"
                },
                {
                  "actor_type": "User",
                  "role": "reader",
                  "login": "github-user",
                  "id": 67890,
                  "node_id": "MDQ6VXNlcjY3ODkw",
                  "avatar_url": "https://github.com/images/error/other_user.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/github-user",
                  "html_url": "https://github.com/github-user",
                  "followers_url": "https://api.github.com/users/github-user/followers",
                  "following_url": "https://api.github.com/users/github-user/following{/other_user}",
                  "gists_url": "https://api.github.com/users/github-user/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/github-user/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/github-user/subscriptions",
                  "organizations_url": "https://api.github.com/users/github-user/orgs",
                  "repos_url": "https://api.github.com/users/github-user/repos",
                  "events_url": "https://api.github.com/users/github-user/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/github-user/received_events",
                  "type": "User",
                  "user_view_type": "public",
                  "site_admin": false,
                  "name": "GitHub User",
                  "company": null,
                  "blog": "",
                  "location": null,
                  "email": null,
                  "hireable": null,
                  "bio": null,
                  "twitter_username": null,
                  "public_repos": 5,
                  "public_gists": 0,
                  "followers": 10,
                  "following": 5,
                  "created_at": "2010-01-14T04:33:35Z",
                  "updated_at": "2010-01-14T04:33:35Z"
                }
              ]
            }
          }
        ]
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "collaborator",
      "verb": "list",
      "aliases": [
        "ls"
      ],
      "columns": [
        "actor_type",
        "login",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/add-collaborator-for-user": {
    "id": "copilot-spaces/add-collaborator-for-user",
    "method": "POST",
    "path": "/users/{username}/copilot-spaces/{space_number}/collaborators",
    "route": "POST /users/{username}/copilot-spaces/{space_number}/collaborators",
    "tags": [
      "collaborators"
    ],
    "summary": "Add a collaborator to a user's space",
    "description": "Adds a person to the space. Teams cannot be added to a user's space. The caller must own the space or be an admin of it.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/AddCollaboratorForUser"
      },
      "examples": [
        {
          "name": "add-user",
          "summary": "A person who may write",
          "value": {
            "actor_type": "User",
            "actor_identifier": "octocat",
            "role": "writer"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The new collaborator.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/UserCollaborator"
        },
        "examples": [
          {
            "name": "user-collaborator",
            "summary": "A person who may write",
            "value": {
              "actor_type": "User",
              "role": "writer",
              "login": "octocat",
              "id": 12345,
              "node_id": "MDQ6VXNlcjEyMzQ1",
              "avatar_url": "https://github.com/images/error/octocat_happy.gif",
              "gravatar_id": "",
              "url": "https://api.github.com/users/octocat",
              "html_url": "https://github.com/octocat",
              "followers_url": "https://api.github.com/users/octocat/followers",
              "following_url": "https://api.github.com/users/octocat/following{/other_user}",
              "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
              "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
              "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
              "organizations_url": "https://api.github.com/users/octocat/orgs",
              "repos_url": "https://api.github.com/users/octocat/repos",
              "events_url": "https://api.github.com/users/octocat/events{/privacy}",
              "received_events_url": "https://api.github.com/users/octocat/received_events",
              "type": "User",
              "user_view_type": "public",
              "site_admin": false,
              "name": "The Octocat",
              "company": "GitHub",
              "blog": "https://github.com/blog",
              "location": "San Francisco",
              "email": "octocat@github.com",
              "hireable": false,
              "bio": "There once was...",
              "twitter_username": "octocat",
              "public_repos": 2,
              "public_gists": 1,
              "followers": 20,
              "following": 0,
              "created_at": "2008-01-14T04:33:35Z",
              "updated_at": "2008-01-14T04:33:35Z"
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      201
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "collaborator",
      "verb": "add",
      "aliases": [],
      "columns": [
        "actor_type",
        "login",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/update-collaborator-for-user": {
    "id": "copilot-spaces/update-collaborator-for-user",
    "method": "PUT",
    "path": "/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "route": "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "tags": [
      "collaborators"
    ],
    "summary": "Change a collaborator's role in a user's space",
    "description": "Gives a collaborator another role. The role `no_access` removes the collaborator, and the answer is then 204 without a body. The caller must own the space or be an admin of it.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_actor_type_87239ba1bcd518b5,
      parameter_actor_identifier_e75d4d49c0e07414,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/SetCollaboratorRole"
      },
      "examples": [
        {
          "name": "set-role",
          "summary": "A person becomes an admin",
          "value": {
            "role": "admin"
          }
        },
        {
          "name": "remove-by-role",
          "summary": "A person is removed",
          "value": {
            "role": "no_access"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "description": "The collaborator with the new role.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/UserCollaborator"
        },
        "examples": [
          {
            "name": "admin-collaborator",
            "summary": "A person who is now an admin",
            "value": {
              "actor_type": "User",
              "role": "admin",
              "login": "octocat",
              "id": 12345,
              "node_id": "MDQ6VXNlcjEyMzQ1",
              "avatar_url": "https://github.com/images/error/octocat_happy.gif",
              "gravatar_id": "",
              "url": "https://api.github.com/users/octocat",
              "html_url": "https://github.com/octocat",
              "followers_url": "https://api.github.com/users/octocat/followers",
              "following_url": "https://api.github.com/users/octocat/following{/other_user}",
              "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
              "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
              "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
              "organizations_url": "https://api.github.com/users/octocat/orgs",
              "repos_url": "https://api.github.com/users/octocat/repos",
              "events_url": "https://api.github.com/users/octocat/events{/privacy}",
              "received_events_url": "https://api.github.com/users/octocat/received_events",
              "type": "User",
              "user_view_type": "public",
              "site_admin": false,
              "name": "The Octocat",
              "company": "GitHub",
              "blog": "https://github.com/blog",
              "location": "San Francisco",
              "email": "octocat@github.com",
              "hireable": false,
              "bio": "There once was...",
              "twitter_username": "octocat",
              "public_repos": 2,
              "public_gists": 1,
              "followers": 20,
              "following": 0,
              "created_at": "2008-01-14T04:33:35Z",
              "updated_at": "2008-01-14T04:33:35Z"
            }
          }
        ]
      },
      response_204_401a1f18961bde56,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_422_61928235a8834865,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200,
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      422,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "collaborator",
      "verb": "set",
      "aliases": [
        "edit"
      ],
      "columns": [
        "actor_type",
        "login",
        "name",
        "role"
      ],
      "flags": {}
    },
  },
  "copilot-spaces/remove-collaborator-for-user": {
    "id": "copilot-spaces/remove-collaborator-for-user",
    "method": "DELETE",
    "path": "/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "route": "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    "tags": [
      "collaborators"
    ],
    "summary": "Remove a collaborator from a user's space",
    "description": "Removes a person from the space. The caller must own the space or be an admin of it.",
    "documentation": "https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-a-copilot-space-for-a-user",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_username_e65e44b8e5b6ffcb,
      parameter_space_number_2b1f89bd34b80dfa,
      parameter_actor_type_87239ba1bcd518b5,
      parameter_actor_identifier_e75d4d49c0e07414,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      response_204_f43d16e4b6030440,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      204
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "user"
      ],
      "fineGrained": false,
      "githubApps": false
    },
    "command": {
      "noun": "collaborator",
      "verb": "remove",
      "aliases": [
        "rm"
      ],
      "columns": [],
      "flags": {}
    },
  },
  "codespaces/create-with-pr-for-authenticated-user": {
    "id": "codespaces/create-with-pr-for-authenticated-user",
    "method": "POST",
    "path": "/repos/{owner}/{repo}/pulls/{pull_number}/codespaces",
    "route": "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces",
    "tags": [
      "codespaces"
    ],
    "summary": "Create a codespace from a pull request",
    "description": "Creates a codespace for a pull request. It belongs to the caller.\n\n202 means that a part of the creation failed and that GitHub tries again in the background.",
    "documentation": "https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-from-a-pull-request",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_owner_9e43926140302f2a,
      parameter_repo_26e3d96fe9960cc7,
      {
        "name": "pull_number",
        "in": "path",
        "required": true,
        "description": "The pull request's number.",
        "schema": {
          "type": "integer",
          "format": "int64"
        },
        "example": 1
      },
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "requestBody": {
      "required": false,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/CreateCodespaceFromPullRequest"
      },
      "examples": [
        {
          "name": "create-codespace",
          "summary": "A place, a machine and two time limits",
          "value": {
            "geo": "UsWest",
            "machine": "standardLinux",
            "display_name": "Review of the pull request",
            "idle_timeout_minutes": 60,
            "retention_period_minutes": 43200
          }
        },
        {
          "name": "create-codespace-by-default",
          "summary": "Everything left to GitHub",
          "value": null
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The new codespace.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Codespace"
        },
        "examples": [
          {
            "name": "codespace",
            "summary": "A codespace that is ready",
            "value": {
              "id": 1,
              "name": "monalisa-octocat-hello-world-g4wpq6h95q",
              "environment_id": "26a7c758-7299-4a73-b978-5a92a7ae98a0",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "billable_owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "repository": {
                "id": 1296269,
                "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
                "name": "Hello-World",
                "full_name": "octocat/Hello-World",
                "owner": {
                  "login": "octocat",
                  "id": 1,
                  "node_id": "MDQ6VXNlcjE=",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "site_admin": false
                },
                "private": false,
                "html_url": "https://github.com/octocat/Hello-World",
                "description": "This your first repo!",
                "fork": false,
                "url": "https://api.github.com/repos/octocat/Hello-World",
                "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
                "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
                "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
                "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
                "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
                "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
                "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
                "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
                "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
                "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
                "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
                "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
                "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
                "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
                "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
                "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
                "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
                "git_url": "git:github.com/octocat/Hello-World.git",
                "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
                "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
                "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
                "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
                "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
                "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
                "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
                "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
                "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
                "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
                "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
                "ssh_url": "git@github.com:octocat/Hello-World.git",
                "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
                "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
                "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
                "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
                "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
                "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
                "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
                "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks"
              },
              "machine": {
                "name": "standardLinux",
                "display_name": "4 cores, 16 GB RAM, 64 GB storage",
                "operating_system": "linux",
                "storage_in_bytes": 68719476736,
                "memory_in_bytes": 17179869184,
                "cpus": 4
              },
              "prebuild": false,
              "devcontainer_path": ".devcontainer/devcontainer.json",
              "created_at": "2021-10-14T00:53:30-06:00",
              "updated_at": "2021-10-14T00:53:32-06:00",
              "last_used_at": "2021-10-14T00:53:30-06:00",
              "state": "Available",
              "url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
              "git_status": {
                "ahead": 0,
                "behind": 0,
                "has_unpushed_changes": false,
                "has_uncommitted_changes": false,
                "ref": "main"
              },
              "location": "WestUs2",
              "idle_timeout_minutes": 60,
              "retention_period_minutes": 43200,
              "retention_expires_at": null,
              "web_url": "https://monalisa-octocat-hello-world-g4wpq6h95q.github.dev",
              "machines_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/machines",
              "start_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/start",
              "stop_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/stop",
              "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls/1",
              "recent_folders": []
            }
          }
        ]
      },
      {
        "status": 202,
        "description": "A part of the creation failed, and GitHub tries again in the background. Ask for the codespace again to see how it went.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Codespace"
        },
        "examples": [
          {
            "name": "codespace-retried",
            "summary": "A codespace that is not ready yet",
            "value": {
              "id": 1,
              "name": "monalisa-octocat-hello-world-g4wpq6h95q",
              "environment_id": "26a7c758-7299-4a73-b978-5a92a7ae98a0",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "billable_owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "repository": {
                "id": 1296269,
                "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
                "name": "Hello-World",
                "full_name": "octocat/Hello-World",
                "owner": {
                  "login": "octocat",
                  "id": 1,
                  "node_id": "MDQ6VXNlcjE=",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "site_admin": false
                },
                "private": false,
                "html_url": "https://github.com/octocat/Hello-World",
                "description": "This your first repo!",
                "fork": false,
                "url": "https://api.github.com/repos/octocat/Hello-World",
                "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
                "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
                "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
                "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
                "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
                "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
                "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
                "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
                "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
                "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
                "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
                "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
                "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
                "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
                "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
                "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
                "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
                "git_url": "git:github.com/octocat/Hello-World.git",
                "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
                "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
                "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
                "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
                "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
                "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
                "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
                "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
                "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
                "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
                "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
                "ssh_url": "git@github.com:octocat/Hello-World.git",
                "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
                "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
                "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
                "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
                "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
                "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
                "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
                "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks"
              },
              "machine": null,
              "prebuild": false,
              "devcontainer_path": ".devcontainer/devcontainer.json",
              "created_at": "2021-10-14T00:53:30-06:00",
              "updated_at": "2021-10-14T00:53:32-06:00",
              "last_used_at": "2021-10-14T00:53:30-06:00",
              "state": "Queued",
              "url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
              "git_status": {},
              "location": "WestUs2",
              "idle_timeout_minutes": 60,
              "retention_period_minutes": 43200,
              "retention_expires_at": null,
              "web_url": "https://monalisa-octocat-hello-world-g4wpq6h95q.github.dev",
              "machines_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/machines",
              "start_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/start",
              "stop_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/stop",
              "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls/1",
              "recent_folders": [],
              "display_name": null,
              "pending_operation": true,
              "pending_operation_disabled_reason": "The codespace is being created."
            }
          }
        ]
      },
      response_400_9986d29bdb1c5180,
      {
        "status": 401,
        "description": "The token is missing or wrong, or has expired.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/BasicError"
        },
        "examples": [
          {
            "name": "requires-authentication",
            "summary": "No token",
            "value": {
              "message": "Requires authentication",
              "documentation_url": "https://docs.github.com/rest",
              "status": "401"
            }
          },
          {
            "name": "bad-credentials",
            "summary": "A token that is wrong or has expired",
            "value": {
              "message": "Bad credentials",
              "documentation_url": "https://docs.github.com/rest",
              "status": "401"
            }
          }
        ]
      },
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
      {
        "status": 503,
        "description": "Codespaces are not available right now.",
        "headers": [
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/ServiceUnavailableError"
        },
        "examples": [
          {
            "name": "service-unavailable",
            "summary": "Codespaces are not available right now",
            "value": {
              "code": "codespaces_unavailable",
              "message": "Codespaces cannot be created right now. Try again later.",
              "documentation_url": "https://docs.github.com/rest"
            }
          }
        ]
      },
    ],
    "success": [
      201,
      202
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429,
      503
    ],
    "resend": "never",
    "access": {
      "scopes": [
        "codespace"
      ],
      "fineGrained": {
        "permission": "Codespaces",
        "on": "repository",
        "access": "write"
      },
      "githubApps": true
    },
    "command": {
      "noun": "codespace",
      "verb": "create",
      "aliases": [
        "new"
      ],
      "columns": [
        "name",
        "state",
        "repository.full_name",
        "machine.display_name",
        "web_url"
      ],
      "flags": {
        "d": "display_name",
        "m": "machine"
      }
    },
  },
  "users/get-authenticated": {
    "id": "users/get-authenticated",
    "method": "GET",
    "path": "/user",
    "route": "GET /user",
    "tags": [
      "helpers"
    ],
    "summary": "Get the owner of the token",
    "description": "Shows the user that the token belongs to. No scope is needed.",
    "documentation": "https://docs.github.com/rest/users/users#get-the-authenticated-user",
    "deprecated": false,
    "helper": true,
    "parameters": [
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The owner of the token.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/AuthenticatedUser"
        },
        "examples": [
          {
            "name": "authenticated-user",
            "summary": "The owner of the token",
            "value": {
              "login": "octocat",
              "id": 1,
              "name": "The Octocat",
              "avatar_url": "https://github.com/images/error/octocat_happy.gif",
              "html_url": "https://github.com/octocat",
              "type": "User"
            }
          }
        ],
        "addition": "A helper's answer."
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      429
    ],
    "resend": "always",
  },
  "orgs/list-for-authenticated-user": {
    "id": "orgs/list-for-authenticated-user",
    "method": "GET",
    "path": "/user/orgs",
    "route": "GET /user/orgs",
    "tags": [
      "helpers"
    ],
    "summary": "List the organizations of the token's owner",
    "description": "Lists the organizations that the token lets its owner act in. The scope `user` does as well as `read:org`. For a fine-grained token the list is empty.",
    "documentation": "https://docs.github.com/rest/orgs/orgs#list-organizations-for-the-authenticated-user",
    "deprecated": false,
    "helper": true,
    "parameters": [
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
      parameter_per_page_3d0adff831fa0b3f,
      {
        "name": "page",
        "in": "query",
        "required": false,
        "description": "Which page to show, from 1.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        }
      },
    ],
    "responses": [
      {
        "status": 200,
        "description": "The organizations, one page of them.",
        "headers": [
          "link",
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OrganizationSimple"
          }
        },
        "examples": [
          {
            "name": "organizations",
            "summary": "One organization",
            "value": [
              {
                "login": "octo-org",
                "id": 1,
                "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
                "url": "https://api.github.com/orgs/octo-org",
                "repos_url": "https://api.github.com/orgs/octo-org/repos",
                "events_url": "https://api.github.com/orgs/octo-org/events",
                "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
                "issues_url": "https://api.github.com/orgs/octo-org/issues",
                "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
                "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "description": "A great organization"
              }
            ]
          }
        ],
        "addition": "A helper's answer."
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "read:org"
      ],
      "fineGrained": false,
      "githubApps": false
    },
  },
  "repos/get": {
    "id": "repos/get",
    "method": "GET",
    "path": "/repos/{owner}/{repo}",
    "route": "GET /repos/{owner}/{repo}",
    "tags": [
      "helpers"
    ],
    "summary": "Get a repository",
    "description": "Shows a repository. For a private one a classic token needs the scope `repo`.",
    "documentation": "https://docs.github.com/rest/repos/repos#get-a-repository",
    "deprecated": false,
    "helper": true,
    "parameters": [
      parameter_owner_9e43926140302f2a,
      parameter_repo_26e3d96fe9960cc7,
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The repository.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Repository"
        },
        "examples": [
          {
            "name": "repository",
            "summary": "A public repository",
            "value": {
              "id": 1296269,
              "name": "Hello-World",
              "full_name": "octocat/Hello-World",
              "private": false,
              "html_url": "https://github.com/octocat/Hello-World",
              "description": "This your first repo!",
              "default_branch": "main"
            }
          }
        ],
        "addition": "A helper's answer."
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [],
      "fineGrained": {
        "permission": "Metadata",
        "on": "repository",
        "access": "read"
      },
      "githubApps": true
    },
  },
  "codespaces/get-for-authenticated-user": {
    "id": "codespaces/get-for-authenticated-user",
    "method": "GET",
    "path": "/user/codespaces/{codespace_name}",
    "route": "GET /user/codespaces/{codespace_name}",
    "tags": [
      "helpers"
    ],
    "summary": "Get a codespace",
    "description": "Shows one of the caller's codespaces. Ask again after a 202 to see whether it has come up.",
    "documentation": "https://docs.github.com/rest/codespaces/codespaces#get-a-codespace-for-the-authenticated-user",
    "deprecated": false,
    "helper": true,
    "parameters": [
      {
        "name": "codespace_name",
        "in": "path",
        "required": true,
        "description": "The codespace's name.",
        "schema": {
          "type": "string"
        },
        "example": "monalisa-octocat-hello-world-g4wpq6h95q"
      },
      parameter_accept_308943bd11562334,
      parameter_X_GitHub_Api_Version_8c9c1191e2f7b2fa,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The codespace.",
        "headers": [
          "etag",
          "x-github-request-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-used",
          "x-ratelimit-reset",
          "x-ratelimit-resource"
        ],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Codespace"
        },
        "examples": [
          {
            "name": "codespace",
            "summary": "A codespace that is ready",
            "value": {
              "id": 1,
              "name": "monalisa-octocat-hello-world-g4wpq6h95q",
              "environment_id": "26a7c758-7299-4a73-b978-5a92a7ae98a0",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "billable_owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "repository": {
                "id": 1296269,
                "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
                "name": "Hello-World",
                "full_name": "octocat/Hello-World",
                "owner": {
                  "login": "octocat",
                  "id": 1,
                  "node_id": "MDQ6VXNlcjE=",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "site_admin": false
                },
                "private": false,
                "html_url": "https://github.com/octocat/Hello-World",
                "description": "This your first repo!",
                "fork": false,
                "url": "https://api.github.com/repos/octocat/Hello-World",
                "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
                "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
                "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
                "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
                "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
                "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
                "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
                "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
                "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
                "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
                "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
                "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
                "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
                "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
                "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
                "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
                "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
                "git_url": "git:github.com/octocat/Hello-World.git",
                "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
                "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
                "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
                "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
                "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
                "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
                "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
                "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
                "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
                "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
                "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
                "ssh_url": "git@github.com:octocat/Hello-World.git",
                "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
                "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
                "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
                "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
                "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
                "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
                "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
                "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks"
              },
              "machine": {
                "name": "standardLinux",
                "display_name": "4 cores, 16 GB RAM, 64 GB storage",
                "operating_system": "linux",
                "storage_in_bytes": 68719476736,
                "memory_in_bytes": 17179869184,
                "cpus": 4
              },
              "prebuild": false,
              "devcontainer_path": ".devcontainer/devcontainer.json",
              "created_at": "2021-10-14T00:53:30-06:00",
              "updated_at": "2021-10-14T00:53:32-06:00",
              "last_used_at": "2021-10-14T00:53:30-06:00",
              "state": "Available",
              "url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
              "git_status": {
                "ahead": 0,
                "behind": 0,
                "has_unpushed_changes": false,
                "has_uncommitted_changes": false,
                "ref": "main"
              },
              "location": "WestUs2",
              "idle_timeout_minutes": 60,
              "retention_period_minutes": 43200,
              "retention_expires_at": null,
              "web_url": "https://monalisa-octocat-hello-world-g4wpq6h95q.github.dev",
              "machines_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/machines",
              "start_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/start",
              "stop_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/stop",
              "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls/1",
              "recent_folders": []
            }
          },
          {
            "name": "codespace-retried",
            "summary": "A codespace that is not ready yet",
            "value": {
              "id": 1,
              "name": "monalisa-octocat-hello-world-g4wpq6h95q",
              "environment_id": "26a7c758-7299-4a73-b978-5a92a7ae98a0",
              "owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "billable_owner": {
                "login": "octocat",
                "id": 1,
                "node_id": "MDQ6VXNlcjE=",
                "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                "gravatar_id": "",
                "url": "https://api.github.com/users/octocat",
                "html_url": "https://github.com/octocat",
                "followers_url": "https://api.github.com/users/octocat/followers",
                "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                "organizations_url": "https://api.github.com/users/octocat/orgs",
                "repos_url": "https://api.github.com/users/octocat/repos",
                "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                "received_events_url": "https://api.github.com/users/octocat/received_events",
                "type": "User",
                "site_admin": false
              },
              "repository": {
                "id": 1296269,
                "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
                "name": "Hello-World",
                "full_name": "octocat/Hello-World",
                "owner": {
                  "login": "octocat",
                  "id": 1,
                  "node_id": "MDQ6VXNlcjE=",
                  "avatar_url": "https://github.com/images/error/octocat_happy.gif",
                  "gravatar_id": "",
                  "url": "https://api.github.com/users/octocat",
                  "html_url": "https://github.com/octocat",
                  "followers_url": "https://api.github.com/users/octocat/followers",
                  "following_url": "https://api.github.com/users/octocat/following{/other_user}",
                  "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
                  "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
                  "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
                  "organizations_url": "https://api.github.com/users/octocat/orgs",
                  "repos_url": "https://api.github.com/users/octocat/repos",
                  "events_url": "https://api.github.com/users/octocat/events{/privacy}",
                  "received_events_url": "https://api.github.com/users/octocat/received_events",
                  "type": "User",
                  "site_admin": false
                },
                "private": false,
                "html_url": "https://github.com/octocat/Hello-World",
                "description": "This your first repo!",
                "fork": false,
                "url": "https://api.github.com/repos/octocat/Hello-World",
                "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
                "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
                "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
                "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
                "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
                "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
                "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
                "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
                "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
                "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
                "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
                "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
                "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
                "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
                "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
                "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
                "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
                "git_url": "git:github.com/octocat/Hello-World.git",
                "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
                "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
                "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
                "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
                "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
                "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
                "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
                "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
                "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
                "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
                "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
                "ssh_url": "git@github.com:octocat/Hello-World.git",
                "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
                "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
                "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
                "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
                "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
                "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
                "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
                "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks"
              },
              "machine": null,
              "prebuild": false,
              "devcontainer_path": ".devcontainer/devcontainer.json",
              "created_at": "2021-10-14T00:53:30-06:00",
              "updated_at": "2021-10-14T00:53:32-06:00",
              "last_used_at": "2021-10-14T00:53:30-06:00",
              "state": "Queued",
              "url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
              "git_status": {},
              "location": "WestUs2",
              "idle_timeout_minutes": 60,
              "retention_period_minutes": 43200,
              "retention_expires_at": null,
              "web_url": "https://monalisa-octocat-hello-world-g4wpq6h95q.github.dev",
              "machines_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/machines",
              "start_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/start",
              "stop_url": "https://api.github.com/user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q/stop",
              "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls/1",
              "recent_folders": [],
              "display_name": null,
              "pending_operation": true,
              "pending_operation_disabled_reason": "The codespace is being created."
            }
          }
        ],
        "addition": "A helper's answer."
      },
      response_304_9ab42129cd797552,
      response_400_9986d29bdb1c5180,
      response_401_b652c52f19734408,
      response_403_54df782b41057055,
      response_404_36e2ccfb102a36b8,
      response_429_977c895da09c0b7a,
    ],
    "success": [
      200
    ],
    "errors": [
      400,
      401,
      403,
      404,
      429
    ],
    "resend": "always",
    "access": {
      "scopes": [
        "codespace"
      ],
      "fineGrained": {
        "permission": "Codespaces",
        "on": "repository",
        "access": "read"
      },
      "githubApps": true
    },
  },
};

/** Every operation, and the schemas that they refer to. */
export const operationsTable: OperationsTable = {
  "format": 1,
  "title": "GitHub Copilot Spaces",
  "version": "2026-03-10",
  "hash": "3d9f31bcdd6996c5eb2b7681ad7c72034f56b25a9aa2801226e4ca6da14bde2b",
  "schemas": {
    "#/components/schemas/ActorType": {
      "type": "string",
      "description": "Whether a collaborator is a person or a team.",
      "enum": [
        "User",
        "Team"
      ]
    },
    "#/components/schemas/AddCollaboratorForOrg": {
      "type": "object",
      "description": "Whom to add to an organization's space, and with which role.",
      "properties": {
        "actor_type": {
          "$ref": "#/components/schemas/ActorType",
          "description": "Whether to add a person or a team."
        },
        "actor_identifier": {
          "type": "string",
          "description": "A person's handle or a team's slug. The number of either is accepted too, as a string."
        },
        "role": {
          "$ref": "#/components/schemas/CollaboratorRole",
          "description": "What the collaborator may do in the space."
        }
      },
      "required": [
        "actor_type",
        "actor_identifier",
        "role"
      ],
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/AddCollaboratorForUser": {
      "type": "object",
      "description": "Whom to add to a user's space, and with which role.",
      "properties": {
        "actor_type": {
          "type": "string",
          "const": "User",
          "description": "Always `User`, because a user's space takes no teams.",
          "x-changed": "The table lists `Team` too, and says that it is rejected. It is no valid value here."
        },
        "actor_identifier": {
          "type": "string",
          "description": "The person's handle. Their number is accepted too, as a string."
        },
        "role": {
          "$ref": "#/components/schemas/CollaboratorRole",
          "description": "What the collaborator may do in the space."
        }
      },
      "required": [
        "actor_type",
        "actor_identifier",
        "role"
      ],
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/AuthenticatedUser": {
      "type": "object",
      "description": "The user that the token belongs to. Only what the tools here need.",
      "x-added": "A helper's model. GitHub's own has many more fields, which pass through.",
      "properties": {
        "login": {
          "type": "string",
          "description": "The handle."
        },
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The user's number."
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "description": "The display name."
        },
        "avatar_url": {
          "type": "string",
          "format": "uri"
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The user's profile on the web."
        },
        "type": {
          "type": "string",
          "description": "`User`, or another kind of account such as `Bot`."
        }
      },
      "required": [
        "login",
        "id",
        "avatar_url",
        "html_url",
        "type"
      ]
    },
    "#/components/schemas/BaseRole": {
      "type": "string",
      "description": "What members of the organization (or everyone, in a user's space) may do without having been added to the space.\n\n- `no_access`: nothing\n- `reader`: read the space\n- `writer`: read and edit it (in an organization's spaces only)\n- `admin`: everything, roles included (in an organization's spaces only)",
      "enum": [
        "reader",
        "writer",
        "admin",
        "no_access"
      ]
    },
    "#/components/schemas/BasicError": {
      "type": "object",
      "description": "What went wrong, for a person to read.",
      "properties": {
        "message": {
          "type": "string",
          "description": "What went wrong."
        },
        "documentation_url": {
          "type": "string",
          "description": "A page that may help."
        },
        "url": {
          "type": "string"
        },
        "status": {
          "type": "string",
          "description": "The HTTP status, as a string."
        }
      }
    },
    "#/components/schemas/Codespace": {
      "type": "object",
      "description": "A development environment in the cloud.",
      "x-added": "The page gives the fields and their types. What they mean, and which are URIs or times, is from GitHub's published description.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The codespace's number."
        },
        "name": {
          "type": "string",
          "description": "The codespace's name in URLs, made up by GitHub."
        },
        "display_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "The name that people see."
        },
        "environment_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "The UUID of the codespace's environment."
        },
        "owner": {
          "$ref": "#/components/schemas/SimpleUser"
        },
        "billable_owner": {
          "$ref": "#/components/schemas/SimpleUser"
        },
        "repository": {
          "$ref": "#/components/schemas/MinimalRepository"
        },
        "machine": {
          "oneOf": [
            {
              "$ref": "#/components/schemas/CodespaceMachine"
            },
            {
              "type": "null"
            }
          ]
        },
        "devcontainer_path": {
          "type": [
            "string",
            "null"
          ],
          "description": "The path of the devcontainer.json that the codespace was made from."
        },
        "prebuild": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the codespace was made from a prebuild."
        },
        "created_at": {
          "type": "string",
          "format": "date-time"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time"
        },
        "last_used_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the codespace was last started."
        },
        "state": {
          "$ref": "#/components/schemas/CodespaceState"
        },
        "url": {
          "type": "string",
          "format": "uri",
          "description": "The codespace in this API."
        },
        "git_status": {
          "$ref": "#/components/schemas/CodespaceGitStatus"
        },
        "location": {
          "type": "string",
          "description": "Where the codespace was first placed.",
          "enum": [
            "EastUs",
            "SouthEastAsia",
            "WestEurope",
            "WestUs2"
          ]
        },
        "idle_timeout_minutes": {
          "type": [
            "integer",
            "null"
          ],
          "description": "After how many minutes without activity the codespace stops."
        },
        "web_url": {
          "type": "string",
          "format": "uri",
          "description": "The codespace on the web."
        },
        "machines_url": {
          "type": "string",
          "format": "uri",
          "description": "The machine types that the codespace can change to."
        },
        "start_url": {
          "type": "string",
          "format": "uri",
          "description": "Starts the codespace."
        },
        "stop_url": {
          "type": "string",
          "format": "uri",
          "description": "Stops the codespace."
        },
        "publish_url": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "description": "Publishes the codespace to a new repository."
        },
        "pulls_url": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "description": "The pull request that the codespace belongs to."
        },
        "recent_folders": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Folders opened lately."
        },
        "runtime_constraints": {
          "type": "object",
          "description": "What the codespace may do.",
          "properties": {
            "allowed_port_privacy_settings": {
              "type": [
                "array",
                "null"
              ],
              "description": "Who a forwarded port may be opened to.",
              "items": {
                "type": "string"
              }
            }
          }
        },
        "pending_operation": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether something is being done to the codespace. Until it is over the codespace can only be deleted."
        },
        "pending_operation_disabled_reason": {
          "type": [
            "string",
            "null"
          ],
          "description": "Why the codespace cannot be used while something is being done to it."
        },
        "idle_timeout_notice": {
          "type": [
            "string",
            "null"
          ],
          "description": "What to tell people whose idle timeout was replaced by the organization's."
        },
        "retention_period_minutes": {
          "type": [
            "integer",
            "null"
          ],
          "description": "After how many minutes of being stopped the codespace is deleted."
        },
        "retention_expires_at": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When the codespace will be deleted."
        },
        "last_known_stop_notice": {
          "type": [
            "string",
            "null"
          ],
          "description": "Why the codespace was stopped."
        }
      },
      "required": [
        "id",
        "name",
        "environment_id",
        "owner",
        "billable_owner",
        "repository",
        "machine",
        "prebuild",
        "created_at",
        "updated_at",
        "last_used_at",
        "state",
        "url",
        "git_status",
        "location",
        "idle_timeout_minutes",
        "web_url",
        "machines_url",
        "start_url",
        "stop_url",
        "pulls_url",
        "recent_folders"
      ]
    },
    "#/components/schemas/CodespaceGitStatus": {
      "type": "object",
      "description": "How the codespace's copy of the repository differs from the remote.",
      "properties": {
        "ahead": {
          "type": "integer",
          "description": "How many commits the copy is ahead."
        },
        "behind": {
          "type": "integer",
          "description": "How many commits the copy is behind."
        },
        "has_unpushed_changes": {
          "type": "boolean",
          "description": "Whether there are commits that were not pushed."
        },
        "has_uncommitted_changes": {
          "type": "boolean",
          "description": "Whether there are changes that were not committed."
        },
        "ref": {
          "type": "string",
          "description": "The branch, or the commit if no branch is checked out."
        }
      }
    },
    "#/components/schemas/CodespaceMachine": {
      "type": "object",
      "description": "The machine that a codespace runs on.",
      "x-added": "The page names this model without showing it. Its fields are from GitHub's published description, which calls `prebuild_availability` required and leaves it out of its own example of a codespace. It may be left out here.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The machine type's name."
        },
        "display_name": {
          "type": "string",
          "description": "Cores, memory and storage in words."
        },
        "operating_system": {
          "type": "string"
        },
        "storage_in_bytes": {
          "type": "integer",
          "format": "int64"
        },
        "memory_in_bytes": {
          "type": "integer",
          "format": "int64"
        },
        "cpus": {
          "type": "integer",
          "description": "How many cores it has."
        },
        "prebuild_availability": {
          "description": "Whether a prebuild is at hand. `null` where prebuilds are not supported or nothing is known about them.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "none",
            "ready",
            "in_progress",
            null
          ]
        }
      },
      "required": [
        "name",
        "display_name",
        "operating_system",
        "storage_in_bytes",
        "memory_in_bytes",
        "cpus"
      ]
    },
    "#/components/schemas/CodespaceState": {
      "type": "string",
      "description": "What a codespace is doing.",
      "enum": [
        "Unknown",
        "Created",
        "Queued",
        "Provisioning",
        "Available",
        "Awaiting",
        "Unavailable",
        "Deleted",
        "Moved",
        "Shutdown",
        "Archived",
        "Starting",
        "ShuttingDown",
        "Failed",
        "Exporting",
        "Updating",
        "Rebuilding"
      ]
    },
    "#/components/schemas/Collaborator": {
      "description": "Who has been added to a space, and with which role. `actor_type` says which of the two shapes it is.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/UserCollaborator"
        },
        {
          "$ref": "#/components/schemas/TeamCollaborator"
        }
      ]
    },
    "#/components/schemas/CollaboratorList": {
      "type": "object",
      "description": "Everyone who has been added to an organization's space. This list has no pages.",
      "properties": {
        "collaborators": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Collaborator"
          }
        }
      },
      "required": [
        "collaborators"
      ]
    },
    "#/components/schemas/CollaboratorRole": {
      "type": "string",
      "description": "What a collaborator may do in a space.",
      "enum": [
        "reader",
        "writer",
        "admin"
      ]
    },
    "#/components/schemas/CreateCodespaceFromPullRequest": {
      "type": [
        "object",
        "null"
      ],
      "description": "How the codespace should be set up. Everything has a default, so the whole body may be left out.",
      "properties": {
        "location": {
          "type": "string",
          "description": "Where the codespace should run. It is chosen by IP address if left out. Use `geo` instead.",
          "deprecated": true,
          "x-added": "The page lists the field without a remark. That it is closing down in favour of `geo` is from GitHub's published description."
        },
        "geo": {
          "type": "string",
          "description": "The area of the world where the codespace should run. It is chosen by IP address if left out.",
          "enum": [
            "EuropeWest",
            "SoutheastAsia",
            "UsEast",
            "UsWest"
          ]
        },
        "client_ip": {
          "type": "string",
          "description": "The IP address to choose the place by, for requests sent on somebody's behalf."
        },
        "machine": {
          "type": "string",
          "description": "The name of the machine type."
        },
        "devcontainer_path": {
          "type": "string",
          "description": "The path of the devcontainer.json to use."
        },
        "multi_repo_permissions_opt_out": {
          "type": "boolean",
          "description": "Whether to do without the permissions for other repositories that the devcontainer.json asks for."
        },
        "working_directory": {
          "type": "string",
          "description": "The folder to start in."
        },
        "idle_timeout_minutes": {
          "type": "integer",
          "description": "After how many minutes without activity the codespace stops."
        },
        "display_name": {
          "type": "string",
          "description": "The name that people see."
        },
        "retention_period_minutes": {
          "type": "integer",
          "minimum": 0,
          "maximum": 43200,
          "description": "After how many minutes of being stopped the codespace is deleted. At most 30 days.",
          "x-added": "The limits are from GitHub's published description."
        }
      },
      "additionalProperties": false,
      "x-added": "The page gives the fields and their types. What they mean is from GitHub's published description. Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one; the page does not say what the API does with them."
    },
    "#/components/schemas/CreateResource": {
      "description": "A resource to attach to a space by itself. Uploads cannot be created this way.",
      "x-changed": "The pages describe `metadata` as an open object. Here it depends on `resource_type`, as it does when a space is created with resources.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/NewResourceRepository"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubFile"
        },
        {
          "$ref": "#/components/schemas/NewResourceFreeText"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubIssue"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubPullRequest"
        }
      ]
    },
    "#/components/schemas/CreateSpaceForOrg": {
      "type": "object",
      "description": "A new space for an organization.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The space's name."
        },
        "description": {
          "type": "string",
          "description": "What the space is for."
        },
        "general_instructions": {
          "type": "string",
          "maxLength": 4000,
          "description": "What Copilot is to be told in every conversation in this space.",
          "x-added": "The length limit is from GitHub's published description."
        },
        "base_role": {
          "$ref": "#/components/schemas/BaseRole",
          "description": "What members of the organization may do in the space without having been added to it.",
          "default": "no_access"
        },
        "resources_attributes": {
          "type": "array",
          "description": "What to attach to the space from the start.",
          "items": {
            "$ref": "#/components/schemas/NewResource"
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/CreateSpaceForUser": {
      "type": "object",
      "description": "A new space for a user.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The space's name."
        },
        "description": {
          "type": "string",
          "description": "What the space is for."
        },
        "general_instructions": {
          "type": "string",
          "maxLength": 4000,
          "description": "What Copilot is to be told in every conversation in this space.",
          "x-added": "The length limit is from GitHub's published description."
        },
        "base_role": {
          "$ref": "#/components/schemas/UserSpaceBaseRole",
          "description": "What everyone may do in the space without having been added to it. `reader` makes the space public.",
          "default": "no_access"
        },
        "resources_attributes": {
          "type": "array",
          "description": "What to attach to the space from the start.",
          "items": {
            "$ref": "#/components/schemas/NewResource"
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/FieldError": {
      "type": "object",
      "description": "One problem with one field of a request.",
      "x-added": "The pages name the status only. The body is from GitHub's published description, and the codes are from its general REST documentation.",
      "properties": {
        "resource": {
          "type": "string",
          "description": "The kind of object that the problem is with."
        },
        "field": {
          "type": "string",
          "description": "The field that the problem is with."
        },
        "code": {
          "type": "string",
          "description": "What kind of problem it is: `missing`, `missing_field`, `invalid`, `already_exists`, `unprocessable`, `custom` or another."
        },
        "message": {
          "type": "string",
          "description": "The problem in words."
        },
        "index": {
          "type": "integer",
          "description": "Which entry of a list the problem is with, from 0."
        },
        "value": {
          "type": [
            "string",
            "integer",
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          },
          "description": "The value that was refused."
        }
      },
      "required": [
        "code"
      ]
    },
    "#/components/schemas/FreeTextMetadata": {
      "type": "object",
      "description": "The text of a `free_text` resource.",
      "properties": {
        "name": {
          "type": "string",
          "description": "What the text is called."
        },
        "text": {
          "type": "string",
          "description": "The text itself."
        }
      },
      "required": [
        "name",
        "text"
      ]
    },
    "#/components/schemas/GithubFileMetadata": {
      "type": "object",
      "description": "Where a `github_file` resource points.",
      "properties": {
        "repository_id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the repository that holds the file."
        },
        "file_path": {
          "type": "string",
          "description": "The file's path from the root of the repository."
        },
        "sha": {
          "type": "string",
          "description": "The version of the file.",
          "x-added": "The pages mention the SHA in a sentence but list no such field. Its name is from GitHub's published description."
        }
      },
      "required": [
        "repository_id",
        "file_path"
      ]
    },
    "#/components/schemas/GithubIssueMetadata": {
      "type": "object",
      "description": "Where a `github_issue` resource points.",
      "properties": {
        "repository_id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the issue's repository."
        },
        "number": {
          "type": "integer",
          "format": "int64",
          "description": "The issue's number in its repository."
        }
      },
      "required": [
        "repository_id",
        "number"
      ]
    },
    "#/components/schemas/GithubPullRequestMetadata": {
      "type": "object",
      "description": "Where a `github_pull_request` resource points.",
      "properties": {
        "repository_id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the pull request's repository."
        },
        "number": {
          "type": "integer",
          "format": "int64",
          "description": "The pull request's number in its repository."
        }
      },
      "required": [
        "repository_id",
        "number"
      ]
    },
    "#/components/schemas/MediaContentMetadata": {
      "type": "object",
      "description": "What a `media_content` resource holds.",
      "x-added": "The pages give no fields of their own for uploads. These are from GitHub's published description, which has those beyond `name` and `text` in answers only.",
      "properties": {
        "name": {
          "type": "string",
          "description": "What the file is called."
        },
        "text": {
          "type": "string",
          "description": "The file's text."
        },
        "copilot_chat_attachment_id": {
          "type": "integer",
          "format": "int64",
          "description": "The upload's number."
        },
        "media_type": {
          "type": "string",
          "description": "The file's media type, such as `image/png`."
        },
        "url": {
          "type": "string",
          "description": "Where the file can be fetched."
        },
        "height": {
          "type": "integer",
          "description": "An image's height in pixels."
        },
        "width": {
          "type": "integer",
          "description": "An image's width in pixels."
        }
      }
    },
    "#/components/schemas/MinimalRepository": {
      "type": "object",
      "description": "A repository as other objects mention it.",
      "x-added": "The page names this model without showing it. Its fields are from GitHub's published description, without `code_of_conduct` and `security_and_analysis`, which this project does not need.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The repository's number."
        },
        "node_id": {
          "type": "string",
          "description": "The repository's id in the GraphQL API."
        },
        "name": {
          "type": "string",
          "description": "The repository's name."
        },
        "full_name": {
          "type": "string",
          "description": "Owner and name, as in `octocat/Hello-World`."
        },
        "owner": {
          "$ref": "#/components/schemas/SimpleUser"
        },
        "private": {
          "type": "boolean",
          "description": "Whether only some people can see the repository."
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The repository on the web."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the repository is for."
        },
        "fork": {
          "type": "boolean"
        },
        "url": {
          "type": "string",
          "format": "uri",
          "description": "The repository in this API."
        },
        "archive_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "assignees_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "blobs_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "branches_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "collaborators_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "comments_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "commits_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "compare_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "contents_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "contributors_url": {
          "type": "string",
          "format": "uri"
        },
        "deployments_url": {
          "type": "string",
          "format": "uri"
        },
        "downloads_url": {
          "type": "string",
          "format": "uri"
        },
        "events_url": {
          "type": "string",
          "format": "uri"
        },
        "forks_url": {
          "type": "string",
          "format": "uri"
        },
        "git_commits_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "git_refs_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "git_tags_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "git_url": {
          "type": "string"
        },
        "issue_comment_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "issue_events_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "issues_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "keys_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "labels_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "languages_url": {
          "type": "string",
          "format": "uri"
        },
        "merges_url": {
          "type": "string",
          "format": "uri"
        },
        "milestones_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "notifications_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "pulls_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "releases_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "ssh_url": {
          "type": "string"
        },
        "stargazers_url": {
          "type": "string",
          "format": "uri"
        },
        "statuses_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "subscribers_url": {
          "type": "string",
          "format": "uri"
        },
        "subscription_url": {
          "type": "string",
          "format": "uri"
        },
        "tags_url": {
          "type": "string",
          "format": "uri"
        },
        "teams_url": {
          "type": "string",
          "format": "uri"
        },
        "trees_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "clone_url": {
          "type": "string"
        },
        "mirror_url": {
          "type": [
            "string",
            "null"
          ]
        },
        "hooks_url": {
          "type": "string",
          "format": "uri"
        },
        "svn_url": {
          "type": "string"
        },
        "homepage": {
          "type": [
            "string",
            "null"
          ]
        },
        "language": {
          "type": [
            "string",
            "null"
          ]
        },
        "forks_count": {
          "type": "integer"
        },
        "stargazers_count": {
          "type": "integer"
        },
        "watchers_count": {
          "type": "integer"
        },
        "size": {
          "type": "integer",
          "description": "The size in kilobytes, worked out every hour."
        },
        "default_branch": {
          "type": "string",
          "description": "The branch that clones start on."
        },
        "open_issues_count": {
          "type": "integer"
        },
        "is_template": {
          "type": "boolean"
        },
        "topics": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "has_issues": {
          "type": "boolean"
        },
        "has_projects": {
          "type": "boolean"
        },
        "has_wiki": {
          "type": "boolean"
        },
        "has_pages": {
          "type": "boolean"
        },
        "has_downloads": {
          "type": "boolean"
        },
        "has_discussions": {
          "type": "boolean"
        },
        "has_pull_requests": {
          "type": "boolean"
        },
        "pull_request_creation_policy": {
          "type": "string",
          "enum": [
            "all",
            "collaborators_only"
          ]
        },
        "archived": {
          "type": "boolean"
        },
        "disabled": {
          "type": "boolean"
        },
        "visibility": {
          "type": "string"
        },
        "pushed_at": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "created_at": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "updated_at": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "permissions": {
          "type": "object",
          "description": "What the caller may do in the repository.",
          "properties": {
            "admin": {
              "type": "boolean"
            },
            "maintain": {
              "type": "boolean"
            },
            "push": {
              "type": "boolean"
            },
            "triage": {
              "type": "boolean"
            },
            "pull": {
              "type": "boolean"
            }
          }
        },
        "role_name": {
          "type": "string",
          "description": "The caller's role in the repository."
        },
        "temp_clone_token": {
          "type": "string"
        },
        "delete_branch_on_merge": {
          "type": "boolean"
        },
        "subscribers_count": {
          "type": "integer"
        },
        "network_count": {
          "type": "integer"
        },
        "license": {
          "type": [
            "object",
            "null"
          ],
          "properties": {
            "key": {
              "type": "string"
            },
            "name": {
              "type": "string"
            },
            "spdx_id": {
              "type": "string"
            },
            "url": {
              "type": [
                "string",
                "null"
              ]
            },
            "node_id": {
              "type": "string"
            }
          }
        },
        "forks": {
          "type": "integer"
        },
        "open_issues": {
          "type": "integer"
        },
        "watchers": {
          "type": "integer"
        },
        "allow_forking": {
          "type": "boolean"
        },
        "web_commit_signoff_required": {
          "type": "boolean"
        },
        "custom_properties": {
          "type": "object",
          "description": "The values of the properties that the organization defined for its repositories.",
          "additionalProperties": true
        }
      },
      "required": [
        "archive_url",
        "assignees_url",
        "blobs_url",
        "branches_url",
        "collaborators_url",
        "comments_url",
        "commits_url",
        "compare_url",
        "contents_url",
        "contributors_url",
        "deployments_url",
        "description",
        "downloads_url",
        "events_url",
        "fork",
        "forks_url",
        "full_name",
        "git_commits_url",
        "git_refs_url",
        "git_tags_url",
        "hooks_url",
        "html_url",
        "id",
        "node_id",
        "issue_comment_url",
        "issue_events_url",
        "issues_url",
        "keys_url",
        "labels_url",
        "languages_url",
        "merges_url",
        "milestones_url",
        "name",
        "notifications_url",
        "owner",
        "private",
        "pulls_url",
        "releases_url",
        "stargazers_url",
        "statuses_url",
        "subscribers_url",
        "subscription_url",
        "tags_url",
        "teams_url",
        "trees_url",
        "url"
      ]
    },
    "#/components/schemas/NewResource": {
      "description": "A resource to attach to a space. `resource_type` says what belongs in `metadata`.",
      "x-changed": "The pages list `resource_type`, `metadata` and every field of it as optional, for every type. Here both are required, and `metadata` depends on `resource_type`, as the fields' descriptions and the examples show.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/NewResourceRepository"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubFile"
        },
        {
          "$ref": "#/components/schemas/NewResourceFreeText"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubIssue"
        },
        {
          "$ref": "#/components/schemas/NewResourceGithubPullRequest"
        },
        {
          "$ref": "#/components/schemas/NewResourceUploadedTextFile"
        },
        {
          "$ref": "#/components/schemas/NewResourceMediaContent"
        }
      ]
    },
    "#/components/schemas/NewResourceFreeText": {
      "type": "object",
      "description": "A `free_text` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "free_text"
        },
        "metadata": {
          "$ref": "#/components/schemas/FreeTextMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceGithubFile": {
      "type": "object",
      "description": "A `github_file` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "github_file"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubFileMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceGithubIssue": {
      "type": "object",
      "description": "A `github_issue` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "github_issue"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubIssueMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceGithubPullRequest": {
      "type": "object",
      "description": "A `github_pull_request` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "github_pull_request"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubPullRequestMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceMediaContent": {
      "type": "object",
      "description": "A `media_content` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "media_content"
        },
        "metadata": {
          "$ref": "#/components/schemas/MediaContentMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceRepository": {
      "type": "object",
      "description": "A `repository` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "repository"
        },
        "metadata": {
          "$ref": "#/components/schemas/RepositoryMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/NewResourceUploadedTextFile": {
      "type": "object",
      "description": "An `uploaded_text_file` resource to attach.",
      "properties": {
        "resource_type": {
          "type": "string",
          "const": "uploaded_text_file"
        },
        "metadata": {
          "$ref": "#/components/schemas/UploadedTextFileMetadata"
        }
      },
      "required": [
        "resource_type",
        "metadata"
      ],
      "not": {
        "type": "object",
        "required": [
          "id"
        ]
      }
    },
    "#/components/schemas/OrganizationOwner": {
      "description": "An organization that owns a space.",
      "x-added": "The pages show organizations in examples only, with every field filled in. That any but `type` may be left out, and texts be null, is a precaution: elsewhere GitHub does so with what an organization has not filled in.",
      "allOf": [
        {
          "$ref": "#/components/schemas/OrganizationSimple"
        },
        {
          "type": "object",
          "properties": {
            "type": {
              "type": "string",
              "const": "Organization"
            },
            "gravatar_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "name": {
              "type": [
                "string",
                "null"
              ],
              "description": "The display name."
            },
            "company": {
              "type": [
                "string",
                "null"
              ]
            },
            "blog": {
              "type": [
                "string",
                "null"
              ]
            },
            "location": {
              "type": [
                "string",
                "null"
              ]
            },
            "email": {
              "type": [
                "string",
                "null"
              ],
              "description": "The public e-mail address."
            },
            "twitter_username": {
              "type": [
                "string",
                "null"
              ]
            },
            "html_url": {
              "type": "string",
              "format": "uri",
              "description": "The organization's profile on the web."
            },
            "created_at": {
              "type": "string",
              "format": "date-time"
            },
            "updated_at": {
              "type": "string",
              "format": "date-time"
            }
          },
          "required": [
            "type"
          ]
        }
      ]
    },
    "#/components/schemas/OrganizationSimple": {
      "type": "object",
      "description": "A GitHub organization as other objects mention it.",
      "x-added": "The pages show organizations in examples only. Which fields are required or may be null is from GitHub's published description (organization-simple).",
      "properties": {
        "login": {
          "type": "string",
          "description": "The organization's name in URLs."
        },
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The organization's number."
        },
        "node_id": {
          "type": "string",
          "description": "The organization's id in the GraphQL API."
        },
        "url": {
          "type": "string",
          "format": "uri",
          "description": "The organization in this API."
        },
        "repos_url": {
          "type": "string",
          "format": "uri"
        },
        "events_url": {
          "type": "string",
          "format": "uri"
        },
        "hooks_url": {
          "type": "string"
        },
        "issues_url": {
          "type": "string"
        },
        "members_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "public_members_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "avatar_url": {
          "type": "string"
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "login",
        "id",
        "node_id",
        "url",
        "repos_url",
        "events_url",
        "hooks_url",
        "issues_url",
        "members_url",
        "public_members_url",
        "avatar_url",
        "description"
      ]
    },
    "#/components/schemas/Repository": {
      "type": "object",
      "description": "A repository. Only what the tools here need, above all the number that resources refer to.",
      "x-added": "A helper's model. GitHub's own has many more fields, which pass through.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The repository's number. A resource's `repository_id` is this."
        },
        "name": {
          "type": "string",
          "description": "The repository's name."
        },
        "full_name": {
          "type": "string",
          "description": "Owner and name, as in `octocat/Hello-World`."
        },
        "private": {
          "type": "boolean",
          "description": "Whether only some people can see the repository."
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The repository on the web."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the repository is for."
        },
        "default_branch": {
          "type": "string",
          "description": "The branch that clones start on."
        }
      },
      "required": [
        "id",
        "name",
        "full_name",
        "private",
        "html_url",
        "description",
        "default_branch"
      ]
    },
    "#/components/schemas/RepositoryMetadata": {
      "type": "object",
      "description": "Where a `repository` resource points.",
      "properties": {
        "repository_id": {
          "type": "integer",
          "format": "int64",
          "description": "The repository's number."
        }
      },
      "required": [
        "repository_id"
      ]
    },
    "#/components/schemas/Resource": {
      "description": "A resource as the endpoints for resources show it, with the times that a space's own list may leave out.",
      "allOf": [
        {
          "$ref": "#/components/schemas/SpaceResource"
        },
        {
          "type": "object",
          "properties": {
            "created_at": {
              "type": "string",
              "format": "date-time",
              "description": "When the resource was attached."
            },
            "updated_at": {
              "type": "string",
              "format": "date-time",
              "description": "When the resource last changed."
            }
          },
          "required": [
            "created_at",
            "updated_at"
          ]
        }
      ]
    },
    "#/components/schemas/ResourceChange": {
      "description": "One change to a space's resources:\n\n- without `id`, a new resource to attach\n- with `id`, an attached resource to change\n- with `id` and `_destroy: true`, an attached resource to remove",
      "x-changed": "The parameter tables list `resource_type` and `metadata` only, yet the request examples also use `id` and `_destroy`. Here the three kinds of entry are three schemas.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/NewResource"
        },
        {
          "$ref": "#/components/schemas/ResourceEdit"
        },
        {
          "$ref": "#/components/schemas/ResourceRemoval"
        }
      ]
    },
    "#/components/schemas/ResourceEdit": {
      "type": "object",
      "description": "An attached resource to change.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the resource to change."
        },
        "resource_type": {
          "$ref": "#/components/schemas/ResourceType",
          "description": "The type of the resource."
        },
        "metadata": {
          "type": "object",
          "description": "The new metadata. Its fields depend on the type of the resource.",
          "additionalProperties": true
        },
        "_destroy": {
          "type": "boolean",
          "const": false,
          "description": "`false` or left out, because `true` would make the entry a removal.",
          "x-added": "The pages show `_destroy: true` only. Without this field an entry that has it would be a change and a removal."
        }
      },
      "required": [
        "id"
      ]
    },
    "#/components/schemas/ResourceList": {
      "type": "object",
      "description": "Everything attached to a space. This list has no pages.",
      "properties": {
        "resources": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Resource"
          }
        }
      },
      "required": [
        "resources"
      ]
    },
    "#/components/schemas/ResourceRemoval": {
      "type": "object",
      "description": "An attached resource to remove.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the resource to remove."
        },
        "_destroy": {
          "type": "boolean",
          "const": true,
          "description": "Removes the resource."
        }
      },
      "required": [
        "id",
        "_destroy"
      ]
    },
    "#/components/schemas/ResourceType": {
      "type": "string",
      "description": "The kinds of resource that a space can hold.",
      "enum": [
        "repository",
        "github_file",
        "free_text",
        "github_issue",
        "github_pull_request",
        "media_content",
        "uploaded_text_file"
      ]
    },
    "#/components/schemas/ServiceUnavailableError": {
      "type": "object",
      "description": "Why the service could not answer.",
      "properties": {
        "code": {
          "type": "string",
          "description": "What kind of problem it is."
        },
        "message": {
          "type": "string",
          "description": "What went wrong."
        },
        "documentation_url": {
          "type": "string",
          "description": "A page that may help."
        }
      }
    },
    "#/components/schemas/SetCollaboratorRole": {
      "type": "object",
      "description": "The role that a collaborator is to have.",
      "properties": {
        "role": {
          "type": "string",
          "description": "The new role. `no_access` removes the collaborator.",
          "enum": [
            "reader",
            "writer",
            "admin",
            "no_access"
          ]
        }
      },
      "required": [
        "role"
      ],
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/SimpleUser": {
      "type": "object",
      "description": "A GitHub user as other objects mention them.",
      "x-added": "The pages show users in examples only. Which fields are required, may be null or have a format is from GitHub's published description (simple-user).",
      "properties": {
        "login": {
          "type": "string",
          "description": "The handle."
        },
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The user's number."
        },
        "node_id": {
          "type": "string",
          "description": "The user's id in the GraphQL API."
        },
        "avatar_url": {
          "type": "string",
          "format": "uri"
        },
        "gravatar_id": {
          "type": [
            "string",
            "null"
          ]
        },
        "url": {
          "type": "string",
          "format": "uri",
          "description": "The user in this API."
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The user's profile on the web."
        },
        "followers_url": {
          "type": "string",
          "format": "uri"
        },
        "following_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "gists_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "starred_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "subscriptions_url": {
          "type": "string",
          "format": "uri"
        },
        "organizations_url": {
          "type": "string",
          "format": "uri"
        },
        "repos_url": {
          "type": "string",
          "format": "uri"
        },
        "events_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "received_events_url": {
          "type": "string",
          "format": "uri"
        },
        "type": {
          "type": "string",
          "description": "`User`, or another kind of account such as `Bot`."
        },
        "site_admin": {
          "type": "boolean",
          "description": "Whether the user works for GitHub as an administrator."
        },
        "user_view_type": {
          "type": "string",
          "description": "`public`, or `private` for the user's own view."
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "description": "The display name."
        },
        "email": {
          "type": [
            "string",
            "null"
          ],
          "description": "The public e-mail address."
        },
        "starred_at": {
          "type": "string"
        }
      },
      "required": [
        "login",
        "id",
        "node_id",
        "avatar_url",
        "gravatar_id",
        "url",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "events_url",
        "received_events_url",
        "type",
        "site_admin"
      ]
    },
    "#/components/schemas/Space": {
      "description": "A Copilot Space, a place that holds instructions and resources for conversations with Copilot.",
      "x-added": "The pages show spaces in examples only. Which fields are required or may be null is from GitHub's published description.",
      "allOf": [
        {
          "$ref": "#/components/schemas/SpaceSummary"
        },
        {
          "type": "object",
          "properties": {
            "base_role": {
              "$ref": "#/components/schemas/BaseRole"
            },
            "general_instructions": {
              "type": [
                "string",
                "null"
              ],
              "description": "What Copilot is told in every conversation in this space.",
              "x-added": "That it may be null is from GitHub's published description. The length limit, which is there too, is left to requests: an answer is never too long to be read."
            },
            "resources_attributes": {
              "type": "array",
              "description": "What is attached to the space.",
              "items": {
                "$ref": "#/components/schemas/SpaceResource"
              }
            }
          },
          "required": [
            "base_role"
          ]
        }
      ]
    },
    "#/components/schemas/SpaceList": {
      "type": "object",
      "description": "One page of spaces.",
      "properties": {
        "spaces": {
          "type": "array",
          "description": "The spaces of this page that the caller may read.",
          "items": {
            "$ref": "#/components/schemas/SpaceSummary"
          }
        }
      },
      "required": [
        "spaces"
      ]
    },
    "#/components/schemas/SpaceOwner": {
      "description": "Who owns a space. `type` says which of the two shapes it is.",
      "x-changed": "The pages show both shapes in examples and name no union. Here `type` tells them apart, so that a check of `owner.type` narrows.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/UserOwner"
        },
        {
          "$ref": "#/components/schemas/OrganizationOwner"
        }
      ]
    },
    "#/components/schemas/SpaceResource": {
      "description": "A resource as a space lists it. `resource_type` says what is in `metadata`.",
      "x-changed": "The pages list every metadata field as optional for every type. Here `metadata` depends on `resource_type`, as the fields' descriptions and the examples show, so that a check of the type narrows.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/SpaceResourceRepository"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceGithubFile"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceFreeText"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceGithubIssue"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceGithubPullRequest"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceUploadedTextFile"
        },
        {
          "$ref": "#/components/schemas/SpaceResourceMediaContent"
        }
      ]
    },
    "#/components/schemas/SpaceResourceFreeText": {
      "type": "object",
      "description": "A `free_text` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "free_text"
        },
        "metadata": {
          "$ref": "#/components/schemas/FreeTextMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceGithubFile": {
      "type": "object",
      "description": "A `github_file` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "github_file"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubFileMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceGithubIssue": {
      "type": "object",
      "description": "A `github_issue` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "github_issue"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubIssueMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceGithubPullRequest": {
      "type": "object",
      "description": "A `github_pull_request` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "github_pull_request"
        },
        "metadata": {
          "$ref": "#/components/schemas/GithubPullRequestMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceMediaContent": {
      "type": "object",
      "description": "A `media_content` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "media_content"
        },
        "metadata": {
          "$ref": "#/components/schemas/MediaContentMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceRepository": {
      "type": "object",
      "description": "A `repository` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "repository"
        },
        "metadata": {
          "$ref": "#/components/schemas/RepositoryMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceResourceUploadedTextFile": {
      "type": "object",
      "description": "An `uploaded_text_file` resource of a space.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The resource's number."
        },
        "resource_type": {
          "type": "string",
          "const": "uploaded_text_file"
        },
        "metadata": {
          "$ref": "#/components/schemas/UploadedTextFileMetadata"
        },
        "copilot_chat_attachment_id": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The upload that the resource belongs to, if there is one.",
          "x-added": "The pages show `null` only. That it is a number otherwise is from GitHub's published description."
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource was attached."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the resource last changed."
        }
      },
      "required": [
        "id",
        "resource_type",
        "metadata"
      ]
    },
    "#/components/schemas/SpaceSummary": {
      "type": "object",
      "description": "A space as the lists show it, without its instructions, its base role and its resources.",
      "x-changed": "The pages present list items and single spaces as one model, but the items in both list examples have no `base_role`, `general_instructions` or `resources_attributes`. A list item is its own schema here.",
      "x-added": "The pages show spaces in examples only. Which fields are required or may be null is from GitHub's published description.",
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "Identifies the space among all spaces. Requests use `number`, not this."
        },
        "number": {
          "type": "integer",
          "format": "int64",
          "description": "Identifies the space among its owner's spaces. This is the `space_number` of every path."
        },
        "name": {
          "type": "string",
          "description": "The space's name."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the space is for."
        },
        "owner": {
          "$ref": "#/components/schemas/SpaceOwner"
        },
        "creator": {
          "$ref": "#/components/schemas/SimpleUser"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the space was created."
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the space last changed."
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The space on the web."
        },
        "api_url": {
          "type": "string",
          "format": "uri",
          "description": "The space in this API, by its owner's number."
        }
      },
      "required": [
        "id",
        "number",
        "name",
        "owner",
        "creator",
        "created_at",
        "updated_at",
        "html_url",
        "api_url"
      ]
    },
    "#/components/schemas/TeamCollaborator": {
      "type": "object",
      "description": "A team of the organization that has been added to a space.",
      "x-changed": "The page's example has `organization`, `created_at` and `updated_at` and no `type`; GitHub's published description has `type` and `organization_id` instead. Both are accepted, so none of these fields is required.",
      "x-added": "The page shows teams in examples only. Which of the other fields are required or may be null is from GitHub's published description.",
      "properties": {
        "actor_type": {
          "type": "string",
          "const": "Team"
        },
        "role": {
          "$ref": "#/components/schemas/CollaboratorRole"
        },
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The team's number."
        },
        "node_id": {
          "type": "string",
          "description": "The team's id in the GraphQL API."
        },
        "name": {
          "type": "string",
          "description": "The display name."
        },
        "slug": {
          "type": "string",
          "description": "The team's name in URLs."
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "privacy": {
          "type": "string",
          "description": "Who can see the team."
        },
        "notification_setting": {
          "type": "string",
          "description": "Whether mentions of the team notify its members."
        },
        "url": {
          "type": "string",
          "format": "uri",
          "description": "The team in this API."
        },
        "html_url": {
          "type": "string",
          "format": "uri",
          "description": "The team on the web."
        },
        "members_url": {
          "type": "string",
          "description": "A URI template (RFC 6570)."
        },
        "repositories_url": {
          "type": "string",
          "format": "uri"
        },
        "parent": {
          "type": [
            "object",
            "null"
          ],
          "description": "The team that this one belongs to.",
          "additionalProperties": true
        },
        "created_at": {
          "type": "string",
          "format": "date-time"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time"
        },
        "organization": {
          "$ref": "#/components/schemas/OrganizationSimple"
        },
        "organization_id": {
          "type": "integer",
          "format": "int64",
          "description": "The organization's number.",
          "x-added": "From GitHub's published description."
        },
        "type": {
          "type": "string",
          "description": "`Team`, or who owns the team: `organization` or `enterprise`.",
          "x-added": "From GitHub's published description, which has `Team` only here, and `organization` and `enterprise` in its other models of a team."
        }
      },
      "required": [
        "actor_type",
        "role",
        "id",
        "node_id",
        "name",
        "slug"
      ]
    },
    "#/components/schemas/UpdateResource": {
      "type": "object",
      "description": "What to change about a resource.",
      "properties": {
        "metadata": {
          "type": "object",
          "description": "The new metadata. Its fields depend on the type of the resource, which stays as it is.",
          "additionalProperties": true
        }
      },
      "additionalProperties": false,
      "x-added": "Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one. The pages do not say what the API does with them."
    },
    "#/components/schemas/UpdateSpaceForOrg": {
      "type": "object",
      "description": "What to change about an organization's space. Fields that are left out stay as they are.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The space's name."
        },
        "description": {
          "type": "string",
          "description": "What the space is for."
        },
        "general_instructions": {
          "type": "string",
          "maxLength": 4000,
          "description": "What Copilot is to be told in every conversation in this space.",
          "x-added": "The length limit is from GitHub's published description."
        },
        "base_role": {
          "$ref": "#/components/schemas/BaseRole",
          "description": "What members of the organization may do in the space without having been added to it. Only an admin of the space may change it."
        },
        "resources_attributes": {
          "type": "array",
          "description": "What to attach, change and remove. Resources that are not mentioned stay as they are.",
          "items": {
            "$ref": "#/components/schemas/ResourceChange"
          }
        }
      },
      "additionalProperties": false,
      "x-added": "That everything left out stays as it is follows from there being no required field; the pages do not say it. Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one; the pages do not say what the API does with them."
    },
    "#/components/schemas/UpdateSpaceForUser": {
      "type": "object",
      "description": "What to change about a user's space. Fields that are left out stay as they are.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The space's name."
        },
        "description": {
          "type": "string",
          "description": "What the space is for."
        },
        "general_instructions": {
          "type": "string",
          "maxLength": 4000,
          "description": "What Copilot is to be told in every conversation in this space.",
          "x-added": "The length limit is from GitHub's published description."
        },
        "base_role": {
          "$ref": "#/components/schemas/UserSpaceBaseRole",
          "description": "What everyone may do in the space without having been added to it. `reader` makes the space public. Only an admin of the space may change it."
        },
        "resources_attributes": {
          "type": "array",
          "description": "What to attach, change and remove. Resources that are not mentioned stay as they are.",
          "items": {
            "$ref": "#/components/schemas/ResourceChange"
          }
        }
      },
      "additionalProperties": false,
      "x-added": "That everything left out stays as it is follows from there being no required field; the pages do not say it. Fields that are not listed are refused (`additionalProperties`), so that a mock finds a misspelt one; the pages do not say what the API does with them."
    },
    "#/components/schemas/UploadedTextFileMetadata": {
      "type": "object",
      "description": "What an `uploaded_text_file` resource holds.",
      "x-added": "The pages give no fields of their own for uploads. These are from GitHub's published description, which has those beyond `name` and `text` in answers only.",
      "properties": {
        "name": {
          "type": "string",
          "description": "What the file is called."
        },
        "text": {
          "type": "string",
          "description": "The file's text."
        },
        "copilot_chat_attachment_id": {
          "type": "integer",
          "format": "int64",
          "description": "The upload's number."
        },
        "media_type": {
          "type": "string",
          "description": "The file's media type, such as `text/plain`."
        },
        "url": {
          "type": "string",
          "description": "Where the file can be fetched."
        },
        "height": {
          "type": "integer",
          "description": "An image's height in pixels."
        },
        "width": {
          "type": "integer",
          "description": "An image's width in pixels."
        }
      }
    },
    "#/components/schemas/UserCollaborator": {
      "description": "A person who has been added to a space.",
      "x-added": "The page shows collaborators in examples only. That `actor_type` and `role` are required is from GitHub's published description, and so is what else may be null (public-user).",
      "allOf": [
        {
          "$ref": "#/components/schemas/SimpleUser"
        },
        {
          "type": "object",
          "properties": {
            "actor_type": {
              "type": "string",
              "const": "User"
            },
            "role": {
              "$ref": "#/components/schemas/CollaboratorRole"
            },
            "company": {
              "type": [
                "string",
                "null"
              ]
            },
            "blog": {
              "type": [
                "string",
                "null"
              ]
            },
            "location": {
              "type": [
                "string",
                "null"
              ]
            },
            "hireable": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "bio": {
              "type": [
                "string",
                "null"
              ]
            },
            "twitter_username": {
              "type": [
                "string",
                "null"
              ]
            },
            "public_repos": {
              "type": "integer"
            },
            "public_gists": {
              "type": "integer"
            },
            "followers": {
              "type": "integer"
            },
            "following": {
              "type": "integer"
            },
            "created_at": {
              "type": "string",
              "format": "date-time"
            },
            "updated_at": {
              "type": "string",
              "format": "date-time"
            }
          },
          "required": [
            "actor_type",
            "role"
          ]
        }
      ]
    },
    "#/components/schemas/UserCollaboratorList": {
      "type": "object",
      "description": "Everyone who has been added to a user's space, people only. This list has no pages.",
      "properties": {
        "collaborators": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/UserCollaborator"
          }
        }
      },
      "required": [
        "collaborators"
      ]
    },
    "#/components/schemas/UserOwner": {
      "description": "A user who owns a space.",
      "allOf": [
        {
          "$ref": "#/components/schemas/SimpleUser"
        },
        {
          "type": "object",
          "properties": {
            "type": {
              "type": "string",
              "const": "User"
            }
          },
          "required": [
            "type"
          ]
        }
      ]
    },
    "#/components/schemas/UserSpaceBaseRole": {
      "type": "string",
      "description": "What everyone may do in a user's space without having been added to it.\n\n- `no_access`: nothing\n- `reader`: read it, which makes the space public",
      "enum": [
        "reader",
        "no_access"
      ]
    },
    "#/components/schemas/ValidationError": {
      "type": "object",
      "description": "Why a request was understood but not carried out.",
      "x-added": "The pages name the status only. The body is from GitHub's published description, except for `status`, which the other errors have.",
      "properties": {
        "message": {
          "type": "string",
          "description": "What went wrong."
        },
        "documentation_url": {
          "type": "string",
          "description": "A page that may help."
        },
        "status": {
          "type": "string",
          "description": "The HTTP status, as a string."
        },
        "errors": {
          "type": "array",
          "description": "One entry per problem.",
          "items": {
            "$ref": "#/components/schemas/FieldError"
          }
        }
      },
      "required": [
        "message",
        "documentation_url"
      ]
    }
  },
  operations,
};

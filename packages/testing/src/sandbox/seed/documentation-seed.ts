import type { Seed, SeedResource, SeedSpace } from "./seed.ts";

const notes = { resource_type: "free_text", metadata: { name: "notes.txt", text: "Some helpful notes" } } as const;
const attachedAt = { created_at: "2025-01-01T00:00:00Z", updated_at: "2025-01-01T00:00:00Z" } as const;

/**
 * The world that the API's documentation speaks of. Its answers are the documentation's examples, but where those
 * contradict each other: octocat has three numbers there (1 here), and the number 42 belongs to two spaces.
 *
 * The people: octocat, a member of octo-org and of its team Developers; defunkt, who runs octo-org; github-user, a
 * member; monalisa, who belongs to nothing.
 */
export const documentationSeed: Seed = {
  users: [
    {
      login: "octocat",
      id: 1,
      avatar_url: "https://github.com/images/error/octocat_happy.gif",
      name: "The Octocat",
      company: "GitHub",
      blog: "https://github.com/blog",
      location: "San Francisco",
      email: "octocat@github.com",
      hireable: false,
      bio: "There once was...",
      twitter_username: "octocat",
      public_repos: 2,
      public_gists: 1,
      followers: 20,
    },
    {
      login: "defunkt",
      id: 2,
      avatar_url: "https://github.com/images/error/defunkt_happy.gif",
      site_admin: true,
      name: "Chris Wanstrath",
    },
    {
      login: "github-user",
      id: 67890,
      avatar_url: "https://github.com/images/error/other_user.gif",
      name: "GitHub User",
      public_repos: 5,
      followers: 10,
      following: 5,
      created_at: "2010-01-14T04:33:35Z",
      updated_at: "2010-01-14T04:33:35Z",
    },
    { login: "monalisa", id: 4, name: "Mona Lisa Octocat" },
  ],
  organizations: [
    {
      login: "octo-org",
      id: 1,
      admins: ["defunkt"],
      members: ["octocat", "github-user"],
      teams: [
        {
          slug: "developers",
          id: 67890,
          name: "Developers",
          description: "Team of developers",
          members: ["octocat", "github-user"],
          created_at: "2017-07-14T16:53:42Z",
          updated_at: "2017-08-17T12:37:15Z",
        },
      ],
      avatar_url: "https://github.com/images/error/octocat_happy.gif",
      description: "A great organization",
      name: "octo-org",
      company: "GitHub",
      blog: "https://github.com/blog",
      location: "San Francisco",
      email: "octocat@github.com",
      twitter_username: "octo-org",
      created_at: "2008-01-14T04:33:35Z",
      updated_at: "2017-08-17T12:37:15Z",
    },
  ],
  repositories: [
    {
      full_name: "octocat/Hello-World",
      id: 1296269,
      description: "This your first repo!",
      pull_requests: [1, 1347],
    },
    { full_name: "octo-org/handbook", id: 42, description: "How we work", pull_requests: [1348] },
    { full_name: "octo-org/planning", id: 456, description: "Plans and minutes", private: true },
    { full_name: "octo-org/guidelines", id: 123456, description: "What we agreed on" },
    { full_name: "octocat/react-app", id: 1234, private: true },
    { full_name: "octocat/playground", id: 789012 },
    { full_name: "monalisa/diary", id: 5000, private: true },
  ],
  spaces: [...octoOrgSpaces(), ...octocatSpaces(), ...otherSpaces()],
  codespaces: [
    {
      name: "monalisa-octocat-hello-world-g4wpq6h95q",
      id: 1,
      owner: "octocat",
      repository: "octocat/Hello-World",
      pull_number: 1,
      environment_id: "26a7c758-7299-4a73-b978-5a92a7ae98a0",
      created_at: "2021-10-14T00:53:30-06:00",
      updated_at: "2021-10-14T00:53:32-06:00",
      last_used_at: "2021-10-14T00:53:30-06:00",
    },
  ],
};

function octoOrgSpaces(): readonly SeedSpace[] {
  return [
    {
      owner: "octo-org",
      id: 84,
      number: 3,
      name: "Team Planning Space",
      description: "Organization space for team planning and coordination",
      general_instructions:
        "Help the team with agile planning, sprint coordination, and project management best practices",
      creator: "defunkt",
      created_at: "2023-02-15T08:30:00Z",
      updated_at: "2023-02-15T14:45:00Z",
      resources: [
        { id: 123, resource_type: "github_file", metadata: { repository_id: 456, file_path: "docs/planning.md" } },
        {
          id: 124,
          resource_type: "free_text",
          metadata: { name: "Team Guidelines", text: "Our team follows agile methodology" },
        },
      ],
      collaborators: [
        { user: "octocat", role: "writer" },
        { team: "developers", role: "reader" },
      ],
    },
    {
      owner: "octo-org",
      id: 85,
      number: 4,
      name: "Development Resources",
      description: "Shared development documentation and resources",
      base_role: "reader",
      creator: "octocat",
      created_at: "2023-02-16T10:15:00Z",
      updated_at: "2023-02-16T16:30:00Z",
      resources: [
        { id: 1, resource_type: "repository", metadata: { repository_id: 42 }, ...attachedAt },
        { id: 2, ...notes, ...attachedAt },
      ],
    },
    {
      owner: "octo-org",
      id: 86,
      number: 5,
      name: "Incident Reviews",
      base_role: "writer",
      creator: "defunkt",
      created_at: "2023-02-15T08:30:00Z",
      updated_at: "2023-02-15T14:45:00Z",
      resources: [
        { id: 456, resource_type: "free_text", metadata: { name: "Team Guidelines", text: "What we agreed on" } },
        { id: 789, resource_type: "repository", metadata: { repository_id: 456 } },
      ],
    },
  ];
}

function octocatSpaces(): readonly SeedSpace[] {
  return [
    {
      owner: "octocat",
      id: 42,
      number: 1,
      name: "Personal Research Space",
      description: "My personal space for research and development",
      created_at: "2023-02-16T10:15:00Z",
      updated_at: "2023-02-16T16:30:00Z",
      resources: [{ id: 1, ...notes, ...attachedAt }],
    },
    {
      owner: "octocat",
      id: 43,
      number: 2,
      name: "Learning Space",
      description: "Space for learning new technologies",
      base_role: "reader",
      created_at: "2023-02-17T08:20:00Z",
      updated_at: "2023-02-17T14:45:00Z",
      resources: [
        { id: 123, resource_type: "repository", metadata: { repository_id: 789012 } },
        { id: 456, resource_type: "free_text", metadata: { name: "Development Notes", text: "Focus on clean code" } },
      ],
    },
    {
      owner: "octocat",
      id: 44,
      number: 3,
      name: "Reading List",
      created_at: "2023-02-16T10:15:00Z",
      updated_at: "2023-02-16T16:30:00Z",
      resources: everyType(),
    },
    {
      owner: "octocat",
      id: 45,
      number: 5,
      name: "My Development Space",
      description: "Personal space for React development patterns",
      general_instructions: "Focus on React functional components, hooks, and modern development patterns",
      created_at: "2023-02-15T08:30:00Z",
      updated_at: "2023-02-15T14:45:00Z",
      resources: [
        {
          id: 789,
          resource_type: "github_file",
          metadata: { repository_id: 1234, file_path: "src/components/App.tsx" },
        },
        {
          id: 790,
          resource_type: "free_text",
          metadata: { name: "React Best Practices", text: "Use functional components with hooks" },
        },
      ],
    },
  ];
}

function everyType(): readonly SeedResource[] {
  const upload = { name: "glossary.txt", text: "Sprint: two weeks of work", media_type: "text/plain" };
  const picture = { name: "board.png", media_type: "image/png", height: 1080, width: 1920 };
  const attachment = "https://github.com/copilot/chat/attachments/9002";
  return [
    { id: 1, resource_type: "repository", metadata: { repository_id: 42 }, ...attachedAt },
    {
      id: 2,
      resource_type: "github_file",
      metadata: { repository_id: 42, file_path: "README.md", sha: "abc123" },
      ...attachedAt,
    },
    { id: 3, ...notes, ...attachedAt },
    { id: 4, resource_type: "github_issue", metadata: { repository_id: 42, number: 1347 }, ...attachedAt },
    { id: 5, resource_type: "github_pull_request", metadata: { repository_id: 42, number: 1348 }, ...attachedAt },
    {
      id: 6,
      resource_type: "uploaded_text_file",
      metadata: { ...upload, copilot_chat_attachment_id: 9001 },
      ...attachedAt,
    },
    {
      id: 7,
      resource_type: "media_content",
      metadata: { ...picture, url: attachment, copilot_chat_attachment_id: 9002 },
      ...attachedAt,
    },
  ];
}

function otherSpaces(): readonly SeedSpace[] {
  return [
    {
      owner: "defunkt",
      name: "Release Notes",
      collaborators: [
        { user: "octocat", role: "writer" },
        { user: "github-user", role: "reader" },
      ],
    },
    { owner: "monalisa", name: "Sketches", base_role: "reader" },
    { owner: "monalisa", name: "Diary" },
  ];
}

import { type Client, createClient } from "@copilot-spaces/client";
import { CopilotSpacesProvider } from "@copilot-spaces/react";
import { useState } from "react";
import { CreateSpace } from "./create-space.tsx";
import { SpaceList } from "./space-list.tsx";

declare const __API_URL__: string;

/** Whose spaces are shown, and through which client. */
interface Session {
  readonly client: Client;
  readonly org: string;
}

export function App() {
  const [session, setSession] = useState<Session>();
  if (session === undefined) return <SignIn onSession={setSession} />;
  const owner = { org: session.org };
  return (
    <CopilotSpacesProvider client={session.client}>
      <h1>Spaces of {session.org}</h1>
      <CreateSpace owner={owner} />
      <SpaceList owner={owner} />
    </CopilotSpacesProvider>
  );
}

function SignIn({ onSession }: { readonly onSession: (session: Session) => void }) {
  // The token stays in this closure: it is in no state, no query key and no storage.
  const signIn = (form: FormData) => {
    const client = createClient({ token: String(form.get("token")), baseUrl: __API_URL__ });
    onSession({ client, org: String(form.get("org")) });
  };
  return (
    <form action={signIn}>
      <label>
        Organization <input name="org" defaultValue="octo-org" required />
      </label>
      <label>
        Token <input name="token" type="password" autoComplete="off" required />
      </label>
      <button type="submit">Show its spaces</button>
    </form>
  );
}

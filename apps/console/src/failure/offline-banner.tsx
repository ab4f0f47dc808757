import { Banner } from "@primer/react";
import { type ReactElement, useSyncExternalStore } from "react";
import { useTarget } from "../target/target-provider.tsx";

/** Says that there is no network, where that matters. */
export function OfflineBanner(): ReactElement | null {
  const { target } = useTarget();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online || target.kind === "sandbox") return null;
  return (
    <Banner
      variant="warning"
      layout="compact"
      aria-label="Offline"
      title="There is no network"
      description="Requests will fail until it is back. The sandbox works without."
    />
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

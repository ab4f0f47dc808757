/** The names of repositories whose number somebody has asked for: the API's resources have numbers alone. */
const names = new Map<number, string>();

export const repositoryNames = {
  read: (id: number): string | undefined => names.get(id),
  keep: (id: number, name: string): void => void names.set(id, name),
};

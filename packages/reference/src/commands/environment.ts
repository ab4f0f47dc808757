/** A variable of the environment that commands read. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly meaning: string;
}

/** Every variable that is read: help, the reference and the tests have it from here. */
export const environment: readonly EnvironmentVariable[] = [
  {
    name: "COPILOT_SPACES_TOKEN",
    meaning: "The token, for whichever host the command names. Comes before every other.",
  },
  {
    name: "GH_TOKEN",
    meaning: "The token for github.com and *.ghe.com where `COPILOT_SPACES_TOKEN` is not set.",
  },
  { name: "GITHUB_TOKEN", meaning: "The same where `GH_TOKEN` is not set either." },
  { name: "COPILOT_SPACES_OWNER", meaning: "Whose spaces are meant: `org:octo-org` or `user:mona`." },
  { name: "COPILOT_SPACES_HOST", meaning: "The host: `octocorp.ghe.com`. By default github.com." },
  { name: "COPILOT_SPACES_BASE_URL", meaning: "The API's address, instead of a host: `http://127.0.0.1:4010`." },
  { name: "COPILOT_SPACES_TIMEOUT", meaning: "How long to wait for each answer, in seconds. By default 30." },
  { name: "COPILOT_SPACES_USE_GH", meaning: "`true`: where there is no other token, ask `gh auth token`." },
  {
    name: "COPILOT_SPACES_INSECURE_HTTP",
    meaning: "`1`: a token may travel over http to another machine than this one.",
  },
  { name: "COPILOT_SPACES_CONFIG_DIR", meaning: "The folder of the configuration and the tokens." },
  {
    name: "XDG_CONFIG_HOME",
    meaning: "The folder that holds that folder, `copilot-spaces`. By default ~/.config.",
  },
  { name: "APPDATA", meaning: "The same on Windows." },
  { name: "HOME", meaning: "Your own folder, where ~/.config is." },
  { name: "NO_COLOR", meaning: "Anything but empty: no colour, https://no-color.org." },
  { name: "CLICOLOR_FORCE", meaning: "Anything but `0`: colour also where the output is no terminal." },
  { name: "TERM", meaning: "`dumb`: no colour and nothing that moves." },
  { name: "COLUMNS", meaning: "The width of the terminal where it does not say it itself." },
  {
    name: "LC_ALL",
    meaning: "The locale; one without UTF-8 gets plain letters only. `LC_CTYPE` and `LANG` in its place.",
  },
  { name: "LC_CTYPE", meaning: "The same where `LC_ALL` is not set." },
  { name: "LANG", meaning: "The same where neither is set." },
  { name: "COPILOT_SPACES_NO_INPUT", meaning: "`1`: never ask anything." },
  { name: "CI", meaning: "Never ask anything, and nothing that moves." },
  { name: "BROWSER", meaning: "What opens addresses for `--web`." },
  {
    name: "HTTPS_PROXY",
    meaning: "The proxy for https. `HTTP_PROXY` for http; `NO_PROXY` lists hosts that need none.",
  },
  { name: "HTTP_PROXY", meaning: "The proxy for http." },
  { name: "NO_PROXY", meaning: "Hosts to reach without a proxy, with commas between." },
];

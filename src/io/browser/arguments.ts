/** Arguments of every start, each with the reason it is there. */
const always = [
  // Spoken to through a pipe: no port that others on the machine could reach.
  '--remote-debugging-pipe',
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  // Containers give /dev/shm too little room for large pages.
  '--disable-dev-shm-usage',
  // Nothing may reach the network, whatever a page or the browser itself asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame',
  '--metrics-recording-only',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=en-US',
  // Tags and outline of the PDF.
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
] as const

/** The command line for a browser with a profile of its own. */
export function browserArguments(profile: string, sandboxed: boolean): readonly string[] {
  return [
    ...always,
    `--user-data-dir=${profile}`,
    ...(sandboxed ? [] : ['--no-sandbox', '--disable-setuid-sandbox']),
    'about:blank',
  ]
}

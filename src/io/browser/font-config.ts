import { join } from 'node:path'

/** Where Linux systems keep fonts; used only for characters that our own fonts lack. */
const systemFolders = ['/usr/share/fonts', '/usr/local/share/fonts']

/**
 * A fontconfig file for the bundled Chromium, which would print blank pages on a machine without fonts.
 * The packaged family comes first for every generic name, so that pages look the same everywhere; the
 * system's fonts stand behind it for scripts it does not have.
 */
export function fontConfig(folder: string): string {
  const folders = [join(folder, 'packaged'), ...systemFolders]
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${escape(path)}</dir>`).join('\n')}
  <cachedir>${escape(join(folder, 'font-cache'))}</cachedir>
${prefer('sans-serif', 'Open Sans')}
${prefer('serif', 'Open Sans')}
${prefer('system-ui', 'Open Sans')}
${prefer('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`
}

function prefer(generic: string, family: string): string {
  return `  <alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

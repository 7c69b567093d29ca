import type { Service } from '../generator/service.js';

/** What a page may load: its own files, and nothing of any other host, whatever a document says. */
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";

/** The page that leads to those of the APIs. */
export function printHome(services: readonly Service[]): string {
  const rows = services.map(({ api, title, version }) => `      <li><a href="${escapeHtml(api)}/index.html">${escapeHtml(title)}</a> <small>${escapeHtml(version)}</small></li>`);
  return page('Reference', homeStyle, ['    <main>', '      <h1>Reference</h1>', '      <ul>', ...rows, '      </ul>', '    </main>']);
}

/** The page of one API. Its document stands in `document.js` beside it, the renderer in the folder above. */
export function printReference({ title }: Service): string {
  return page(title, referenceStyle, [
    '    <div id="reference"></div>',
    '    <script src="document.js"></script>',
    '    <script src="../renderer.js"></script>',
    '    <script>',
    `      Scalar.createApiReference('#reference', { ...${JSON.stringify(settings)}, content: apiDocument });`,
    '    </script>',
  ]);
}

/**
 * `document.js`: the document as a value, so that the page works from a folder too, where nothing may be fetched. As JSON in a string: in a
 * literal a member called `__proto__` would be none.
 */
export function printDocument(document: object): string {
  return `var apiDocument = JSON.parse(${JSON.stringify(JSON.stringify(document)).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)});\n`;
}

/** The renderer's settings: nothing is asked of its makers' hosts, and samples are those of the document alone. */
const settings = {
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  hideTestRequestButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  documentDownloadType: 'none',
  hiddenClients: true,
  defaultOpenAllTags: false,
  operationTitleSource: 'summary',
} as const;

/** The renderer marks the body alone, and the page's scroll bar goes by the root. */
const referenceStyle = 'body { margin: 0 } :root:has(> body.dark-mode) { color-scheme: dark }';

const homeStyle =
  ':root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif } main { max-width: 40rem; margin: 4rem auto; padding: 0 1rem } li { margin: 0.5rem 0 } small { opacity: 0.7 }';

function page(title: string, style: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    `    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '    <link rel="icon" href="data:,">',
    `    <title>${escapeHtml(title)}</title>`,
    `    <style>${style}</style>`,
    '  </head>',
    '  <body>',
    ...body,
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

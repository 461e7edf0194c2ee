import { pageWords } from '../paper/pageWords';
import type { Paper } from '../paper/paper';
import { escapeHtml } from './escape';
import { htmlParts } from './htmlParts';
import { STYLE, styleOf } from './style';

/** Base64 or base64url: nothing that could leave its attribute. */
const NONCE = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** A whole page in one text; `nonce` is that of its style. */
export function htmlPage(paper: Paper, nonce: string | undefined): string {
  if (nonce !== undefined && !NONCE.test(nonce)) throw new RangeError('the nonce is no base64 text');
  const { languages, title, meta, running } = paper;
  const words = pageWords(languages);
  const styleSource = nonce === undefined ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  const policy = `default-src 'none'; img-src data:; style-src ${styleSource}`;
  return `<!doctype html>
<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
<meta name="author" content="${escapeHtml(meta.author)}">
<meta name="description" content="${escapeHtml(meta.subject)}">
${meta.date === null ? '' : `<meta name="dcterms.created" content="${meta.date}">\n`}<style${nonce === undefined ? '' : ` nonce="${nonce}"`}>
${STYLE}${styleOf(running, words)}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<header class="running">${escapeHtml(running.header)}</header>
<main id="main" tabindex="-1">
${htmlParts(paper)}</main>
<footer class="running">${escapeHtml(running.footer)}</footer>
</body>
</html>
`;
}

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitePolicy } from './site-policy.ts';

/** In the site, where a host looks for it (Netlify, Cloudflare Pages). */
const HEADERS_FILE = '_headers';
/** In the site: examples for servers of one's own. They are given out by neither. */
const SERVERS_FOLDER = '_servers';

/** What every answer says. */
const ALWAYS: [name: string, value: string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  ],
];

const TYPES: [ending: string, type: string][] = [
  ['bib', 'application/x-bibtex'],
  ['csv', 'text/csv; charset=utf-8'],
  ['geojson', 'application/geo+json'],
  ['graphml', 'application/graphml+xml'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['jsonld', 'application/ld+json'],
  ['md', 'text/markdown; charset=utf-8'],
  ['ndjson', 'application/x-ndjson'],
  ['ris', 'application/x-research-info-systems'],
  ['sqlite', 'application/vnd.sqlite3'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
];

/** What has another name as soon as something else is in it; `isNamedByContent` says the same of a path. */
const NAMED_BY_CONTENT = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';
const NO_FRAME = "frame-ancestors 'none'";
/** Other sites may show it in a frame. */
const FRAMED = 'embed';

/**
 * Puts into a finished site what has a host send the headers that it should have: `_headers`, and examples for nginx
 * and Caddy.
 *
 * @param folder of the site
 * @param root where it is served, as Astro has it
 */
export function writeHeaders(folder: string, root: string): void {
  const base = `/${root}/`.replace(/\/+/g, '/');
  const policy = sitePolicy(folder);
  const top = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  writeFileSync(join(folder, HEADERS_FILE), headersFile(base, policy, top));
  mkdirSync(join(folder, SERVERS_FOLDER), { recursive: true });
  writeFileSync(join(folder, SERVERS_FOLDER, 'nginx.conf'), nginxExample(base, policy));
  writeFileSync(join(folder, SERVERS_FOLDER, 'Caddyfile'), caddyExample(base, policy));
}

/**
 * Where several rules fit, a host joins what they say by a comma. Two policies so joined both hold, so what may not be
 * framed is listed, and what may is left out.
 */
function headersFile(base: string, policy: string, folders: string[]): string {
  const rule = (path: string, headers: [string, string][]) =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const unframed = ['', ...folders.filter((one) => one !== FRAMED && !one.startsWith('_'))];
  return [
    rule('*', [...ALWAYS, ['Content-Security-Policy', policy]]),
    ...unframed.map((one) =>
      rule(one === '' ? '' : `${one}/*`, [
        ['Content-Security-Policy', NO_FRAME],
        ['X-Frame-Options', 'DENY'],
      ]),
    ),
    ...NAMED_BY_CONTENT.map((one) => rule(`${one}/*`, [['Cache-Control', FOR_EVER]])),
    ...TYPES.map(([ending, type]) => rule(`*.${ending}`, [['Content-Type', type]])),
    '',
  ].join('\n\n');
}

function nginxExample(base: string, policy: string): string {
  const [types, texts] = [false, true].map((isText) =>
    TYPES.filter(([, type]) => type.startsWith('text/') === isText),
  );
  const typeOf = ([ending, type]: [string, string]) => [type.split(';')[0] ?? '', ending] as const;
  const all = [...(types ?? []), ...(texts ?? [])].map(typeOf);
  return `# For nginx, in its http part, as /etc/nginx/conf.d/site.conf. ${rootNote(base)}
# Give it your name and your certificate; answer port 80 by a redirection to https.
types {
${all.map(([type, ending]) => `  ${type} ${ending};`).join('\n')}
}

map $uri $caching {
  default "${ASK_FIRST}";
  "~^${base}(?:${NAMED_BY_CONTENT.join('|')})/" "${FOR_EVER}";
}

map $uri $policy {
  default "${policy}; ${NO_FRAME}";
  "~^${base}${FRAMED}/" "${policy}";
}

map $uri $frames {
  default "DENY";
  "~^${base}${FRAMED}/" "";
}

server {
  listen 80;
  server_name example.org;
  root /srv/site;
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/css text/csv text/calendar text/markdown text/xml text/javascript application/javascript application/json;
  error_page 404 ${base}404.html;

  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/csv text/calendar text/markdown text/xml text/javascript application/javascript application/json application/geo+json application/graphml+xml application/ld+json application/x-ndjson application/manifest+json application/wasm application/vnd.sqlite3 image/svg+xml;

  # Of what is not there nothing is said for ever.
  add_header Cache-Control $caching;
  add_header Content-Security-Policy $policy always;
  add_header X-Frame-Options $frames always;
${ALWAYS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  location ${base}${HEADERS_FILE} { return 404; }
  location ${base}${SERVERS_FOLDER}/ { return 404; }
}
`;
}

function caddyExample(base: string, policy: string): string {
  return `# For Caddy, as /etc/caddy/Caddyfile. ${rootNote(base)}
example.org {
	root * /srv/site
	encode gzip

	header {
${ALWAYS.map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
	@framed path ${base}${FRAMED}/*
	@unframed not path ${base}${FRAMED}/*
	header @framed Content-Security-Policy "${policy}"
	header @unframed Content-Security-Policy "${policy}; ${NO_FRAME}"
	header @unframed X-Frame-Options DENY

	# Of what is not there nothing is said for ever.
	@named {
		path ${NAMED_BY_CONTENT.map((one) => `${base}${one}/*`).join(' ')}
		file
	}
	@others not path ${NAMED_BY_CONTENT.map((one) => `${base}${one}/*`).join(' ')}
	header @named Cache-Control "${FOR_EVER}"
	header @others Cache-Control "${ASK_FIRST}"

${TYPES.map(([ending, type]) => `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}"`).join('\n')}

	@ours path ${base}${HEADERS_FILE} ${base}${SERVERS_FOLDER}/*
	error @ours 404
	file_server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function rootNote(base: string): string {
  return base === '/'
    ? '/srv/site leads to dist/, as a link.'
    : `/srv/site${base.slice(0, -1)} leads to dist/, as a link.`;
}

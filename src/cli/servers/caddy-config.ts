import { asRegExp, REVALIDATE, sentHeaders, type ServedSite } from './served-site.ts';

/**
 * A Caddyfile (Caddy 2.6 or later) that serves a built site.
 *
 * @param root folder of the site on the server
 * @param address what Caddy serves: `berita.example`, or `:8080`
 */
export function caddyConfig({ rules, redirects, types }: ServedSite, root: string, address: string): string {
  const headers = sentHeaders(rules);
  const matchers = headers.map(({ patterns }, index) => `\t@header_${index} path_regexp ${asRegExp(patterns)}\n`);
  // Several values of one header are several headers: of two policies a browser obeys both.
  const added = headers.map(({ name, value }, index) => {
    const replaces = /^(?:content-type|cache-control)$/i.test(name);
    return `\theader @header_${index} ${replaces ? '' : '+'}${name} ${quoted(value)}\n`;
  });
  const moved = (forced: boolean): string =>
    redirects
      .filter((one) => one.forced === forced)
      .map(({ from, to }) => `\t\t${from} ${to}\n`)
      .join('');
  return `# Made of the site's own _headers and _redirects: make it anew when those change.
${address} {
	root * ${quoted(root)}
	encode zstd gzip

	@unpublished {
		path /_headers /_redirects */.*
		not path /.well-known/*
	}
	@change not method GET HEAD
	error @change 405

	map {path} {site_moved} {
${moved(false)}		default ""
	}
	map {path} {site_forced} {
${moved(true)}		default ""
	}
${redirect('forced', '')}${redirect('moved', '\n\t\tnot file {path} {path}/index.html')}
	header ?Cache-Control ${quoted(REVALIDATE)}
${types.map(([ending, type]) => `\t@type_${ending} path *.${ending}\n\theader @type_${ending} Content-Type ${quoted(type)}\n`).join('')}
${matchers.join('')}${added.join('')}
	error @unpublished 404
	file_server
	handle_errors {
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server
	}
}
`;
}

/** Leads on what a map names, with the query where there is one. */
function redirect(name: string, further: string): string {
  return [
    ['', '==', ''],
    ['_query', '!=', '?{query}'],
  ]
    .map(
      ([kind = '', compares = '', query = '']) =>
        `\t@${name}${kind} {\n\t\texpression {site_${name}} != "" && {query} ${compares} ""${further}\n\t}\n` +
        `\tredir @${name}${kind} {site_${name}}${query} 301\n`,
    )
    .join('');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

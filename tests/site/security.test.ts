import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from '../../src/cli/headers-file.ts';
import { paths } from '../../src/site-context.ts';
import { byTag, elements } from './html-tree.ts';
import { theSite } from './the-site.ts';

/** What the pages may load and do: nothing that is not the site's own, and no code in a page but one line, by its digest. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'sha256-wB1zyiOXl4yrJG4X9/mMfq55F9OU42Wc22COgPjP3tQ='",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const WITH_WASM = { ...POLICY, 'script-src': `${POLICY['script-src']} 'wasm-unsafe-eval'` };

/** The search in texts is WebAssembly, and no other page may run any. */
function policyOf(address: string): typeof POLICY {
  return address === paths.search() ? WITH_WASM : POLICY;
}

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive): [string, string] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('every page sets its policy before anything that the policy must govern', () => {
  for (const { file, address, tree } of theSite.pages) {
    const head = byTag(tree, 'head')[0]?.children.filter((child) => child.type === 'element') ?? [];
    assert.deepEqual(head[0]?.properties, { charSet: 'utf-8' }, file);
    assert.equal(String(head[1]?.properties['httpEquiv']), 'Content-Security-Policy', file);
    assert.deepEqual(directives(String(head[1]?.properties['content'])), policyOf(address), file);
  }
});

test('no page holds code or style of its own', () => {
  for (const { file, tree } of theSite.pages) {
    assert.deepEqual(byTag(tree, 'style', 'iframe', 'object', 'embed', 'base'), [], file);
    for (const { properties, children } of byTag(tree, 'script')) {
      const isData = String(properties['type']).endsWith('json');
      const isFile = typeof properties['src'] === 'string' && children.length === 0;
      const digest = createHash('sha256')
        .update(children.map((child) => ('value' in child ? child.value : '')).join(''))
        .digest('base64');
      assert.ok(isData || isFile || POLICY['script-src'].includes(digest), `${file}: inline script`);
    }
    for (const { tagName, properties } of elements(tree)) {
      const own = Object.keys(properties).filter((name) => name === 'style' || /^on[a-z]/i.test(name));
      assert.deepEqual(own, [], `${file}: ${tagName}`);
    }
  }
});

test('a host is told to send the policy, and the headers that no page can set', () => {
  const rules = parseHeadersFile(readFileSync(join(theSite.dir, '_headers'), 'utf8'));
  for (const { address } of theSite.pages) {
    const isFramed = address.startsWith(`${theSite.base}${paths.segments.embed}/`);
    const headers = headersFor(rules, address);
    // Two policies in one header: a browser obeys both.
    const [policy = '', more = ''] = (headers.get('content-security-policy') ?? '').split(', ');
    const { 'frame-ancestors': framing, 'script-src': scripts } = directives(more);
    assert.deepEqual(directives(policy), WITH_WASM, address);
    assert.equal(scripts ?? WITH_WASM['script-src'], policyOf(address)['script-src'], address);
    assert.equal(framing, isFramed ? '*' : "'none'", address);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-frame-options'), isFramed ? undefined : 'DENY', address);
    assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-resource-policy'), isFramed ? 'cross-origin' : 'same-origin', address);
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=63072000/);
    assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/);
  }
});

test('what a link to another site opens cannot reach back', () => {
  for (const { file, tree } of theSite.pages) {
    for (const { properties } of byTag(tree, 'a')) {
      if (!/^https?:/.test(String(properties['href']))) continue;
      assert.ok([properties['rel']].flat().includes('noopener'), `${file}: ${String(properties['href'])}`);
    }
  }
});

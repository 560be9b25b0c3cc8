import type { Nodes } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective, type TextDirective } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/** The one directive of the format. Every other use of a colon is text. */
const CLAIM_DIRECTIVE = 'claim';

/** A claim in the document, in a line or around paragraphs. */
export type ClaimNode = TextDirective | ContainerDirective;

export function isClaim(node: Nodes): node is ClaimNode {
  return (node.type === 'textDirective' || node.type === 'containerDirective') && node.name === CLAIM_DIRECTIVE;
}

const COLON = 58;
const BRACKET = 91;
const BRACE = 123;

/**
 * Remark plugin: the text directive `:claim[…]{…}` and the container `:::claim{…}`.
 *
 * The directive syntax by itself takes `10:30` and `Menteri:Sri` for directives and loses their text
 * (https://github.com/remarkjs/remark-directive/issues/26). Here a construct is tried only where `claim` is spelled out, so that
 * all else is parsed as CommonMark parses it.
 */
export function claimSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(guardedDirective());
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown({ verbose: true }));
}

function guardedDirective(): Extension {
  const { text, flow } = directive();
  const [container] = constructs(flow?.[COLON]);
  const [inline] = constructs(text?.[COLON]);
  if (!container || !inline) throw new Error('micromark-extension-directive no longer offers the constructs used here');
  return { text: { [COLON]: guard(inline, 1) }, flow: { [COLON]: guard(container, 3) } };
}

function constructs(value: Construct | Construct[] | undefined): Construct[] {
  return value === undefined ? [] : [value].flat();
}

/** Lets `construct` begin only at `colons` or more colons (exactly one in text), then the directive's name and what may follow it. */
function guard(construct: Construct, colons: 1 | 3): Construct {
  const name: Construct = { partial: true, tokenize: (effects, ok, nok) => lookAhead(effects, ok, nok, colons) };
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(name, effects.attempt(construct, ok, nok), nok);
    },
  };
}

function lookAhead(effects: Effects, ok: State, nok: State, colons: 1 | 3): State {
  let seen = 0;
  let letter = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('data');
    return colon(code);
  }

  function colon(code: Code): State | undefined {
    if (code === COLON && (seen === 0 || colons === 3)) {
      seen++;
      effects.consume(code);
      return colon;
    }
    return seen < colons ? nok(code) : spell(code);
  }

  function spell(code: Code): State | undefined {
    if (letter === CLAIM_DIRECTIVE.length) {
      effects.exit('data');
      const opens = code === BRACKET || code === BRACE;
      const ends = code === null || code < 0 || code === 32;
      return opens || (colons === 3 && ends) ? ok(code) : nok(code);
    }
    if (code !== CLAIM_DIRECTIVE.charCodeAt(letter)) return nok(code);
    letter++;
    effects.consume(code);
    return spell;
  }
}

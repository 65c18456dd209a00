// Screens keep to the glossary, as letters do: one word for a thing, in each language.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import glossary from './glossary.json' with { type: 'json' };

const sources: Record<string, string> = import.meta.glob('./**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a file of texts says: its strings, without names of keys and files. */
function sayings(source: string): string[] {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isTemplateExpression(node)) {
      said.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' … '));
      node.templateSpans.forEach((span) => visit(span.expression));
      return;
    }
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true));
  return said;
}

function said(language: 'nl' | 'en'): string[] {
  const ofLanguage = new RegExp(`[./]${language}\\.ts$`);
  return Object.entries(sources)
    .filter(([path]) => ofLanguage.test(path))
    .flatMap(([, source]) => sayings(source));
}

/** The words of a text in lower case, with a space before and after each. */
const words = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%’'-]+/gu, ' ')
    .trim()} `;

/** Whether a text has a word or phrase of the glossary; one that ends in `*` is the beginning of a word. */
const has = (text: string, entry: string) =>
  words(text).includes(entry.endsWith('*') ? ` ${entry.slice(0, -1)}` : ` ${entry} `);

describe.each(['nl', 'en'] as const)('the texts in %s', (language) => {
  const texts = said(language);

  it('are found', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  it('use no word that the glossary rules out', () => {
    const ruledOut = glossary.terms.flatMap((term) => (language === 'nl' ? term.notNl : term.notEn));
    const found = [...ruledOut, ...glossary.phrases[language]].flatMap((entry) =>
      texts.filter((text) => has(text, entry)).map((text) => `${entry}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('use every word of the glossary', () => {
    const everything = texts.join('\n').toLowerCase();
    const unused = glossary.terms.filter((term) => !everything.includes(term[language].toLowerCase()));
    expect(unused.map((term) => term[language])).toEqual([]);
  });
});

it('the glossary for developers has the same Dutch words', () => {
  const document = readFileSync('../docs/glossary.md', 'utf8');
  const rows = document.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const missing = glossary.terms.filter(
    (term) => !rows.some((cells) => cells[1] === term.term && cells[3]?.includes(term.nl)),
  );
  expect(missing.map((term) => `${term.term}: ${term.nl}`)).toEqual([]);
});

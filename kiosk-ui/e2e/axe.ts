// Axe in the page itself, put there once a document.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

// Minified it is half as long, and reading it takes a page longer than most runs.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that is broken, with the elements that break it. The letters in iframes are not ours to judge. */
export async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // Who speaks a button's visible words must reach it. Axe calls the rule experimental, so no tag brings it. A switch
    // has its description within itself, which need not be in its name.
    const id = 'label-content-name-mismatch';
    axe.configure({ rules: [{ id, selector: ':not([role="switch"])' }] });
    const rules = runOnly.type === 'tag' ? { [id]: { enabled: true } } : {};
    const options = { runOnly, rules, resultTypes: ['violations' as const] };
    const found = await axe.run({ exclude: ['iframe'] }, options);
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  }, runOnly);
}

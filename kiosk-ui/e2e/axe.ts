// Axe in the page itself, put there once a document: injecting it costs more than most of its runs.
import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule that is broken, with the elements that break it. The letters in iframes are not ours to judge. */
export async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
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

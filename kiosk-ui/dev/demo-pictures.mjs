// Makes the pictures of the example office's stories of their drawings: `node dev/demo-pictures.mjs [part of a name]`. The
// drawings are what is edited.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = join(import.meta.dirname, '../../src/demo/stories');
const only = process.argv[2] ?? '';
const [width, height] = [1200, 800];
const most = 60_000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((name) => name.endsWith('.svg') && name.includes(only))) {
  const drawing = readFileSync(join(folder, name)).toString('base64');
  const picture = await page.evaluate(
    async ([drawing, width, height, most]) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${drawing}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d').drawImage(image, 0, 0, width, height);
      for (const quality of [0.92, 0.86, 0.8, 0.7, 0.6]) {
        const url = canvas.toDataURL('image/webp', quality);
        const bytes = url.slice(url.indexOf(',') + 1);
        if (bytes.length * 0.75 <= most) return bytes;
      }
      throw new Error(`more than ${most} bytes`);
    },
    [drawing, width, height, most],
  );
  const bytes = Buffer.from(picture, 'base64');
  writeFileSync(join(folder, name.replace(/\.svg$/, '.webp')), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
await browser.close();

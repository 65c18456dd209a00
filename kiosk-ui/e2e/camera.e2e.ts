// A QR badge in front of the kiosk's camera: the browser gets a video file as its camera.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, expect, it } from 'vitest';
import { judge, press, Screens, see, words } from './browser.ts';
import { open } from './office.ts';
import { Service } from './service.ts';

const t = words.nl;
const service = new Service('2026-11-17T09:00:00+01:00');
const folder = mkdtempSync(join(tmpdir(), 'aanschuif-film-'));

afterAll(async () => {
  await service.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A still film in the format that Chromium takes: YUV4MPEG2, planes of brightness and colour. */
function filmOf(text: string): string {
  const [width, height, module] = [640, 480, 10];
  const { data, size } = encode(text, { border: 4 });
  const picture = Buffer.alloc(width * height, 200);
  const [left, top] = [Math.floor((width - size * module) / 2), Math.floor((height - size * module) / 2)];
  for (let y = 0; y < size * module; y++) {
    for (let x = 0; x < size * module; x++) {
      const dark = data[Math.floor(y / module)]?.[Math.floor(x / module)];
      picture[(top + y) * width + left + x] = dark ? 16 : 235;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), picture, Buffer.alloc((width * height) / 2, 128)]);
  const file = join(folder, 'badge.y4m');
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]));
  return file;
}

it('gives a desk to a badge held before the camera', async () => {
  const everybody = [{ email: 'p@kade.example', name: 'Persoon', badge: '4100037' }];
  const office = await open(service, { Iep: 2 }, everybody);
  const screens = await Screens.launch('nl', [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${filmOf('4100037')}`,
  ]);
  const kiosk = await screens.page('kiosk', office.kiosk);
  await see(kiosk, t.kiosk.title);
  await press(kiosk, t.kiosk.badgeCamera);
  await see(kiosk, t.kiosk.yourDesk);
  await see(kiosk, /^IEP-[12]$/);
  await screens.end();
});

it('says so when there is no camera', async () => {
  const screens = await Screens.open('nl');
  const token = await service.token('kiosk', 'add', 'Kade 12', 'Achterdeur');
  const kiosk = await screens.page('kiosk', `${service.origin}/kiosk#token=${token}`);
  await press(kiosk, t.kiosk.badgeCamera);
  await see(kiosk, t.kiosk.cameraNone);
  await judge(kiosk, 'nl');
  await press(kiosk, t.kiosk.stop);
  expect(await kiosk.getByRole('img', { name: t.kiosk.qr }).count()).toBe(1);
  await screens.end();
});

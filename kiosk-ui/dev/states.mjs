// Every screen in every state worth looking at: address, scenario, size, and what to do before looking.

/** A badge as the wedge reader types it. */
const badge = (code) => async (page) => {
  // Dispatched in one go: typed from outside, a busy machine would make it look like a person typing.
  await page.evaluate(
    (keys) => {
      for (const key of keys)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    },
    [...code, 'Enter'],
  );
  await page.waitForTimeout(450);
};
const touch = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(100);
};
const both =
  (...steps) =>
  async (page) => {
    for (const step of steps) await step(page);
  };

const kiosk = ['kiosk', 'landscape'];
const pages = ['phone', 'desktop'];
const building = ['desktop', 'tablet'];

export const states = [
  { name: 'kiosk-home', path: '/kiosk', sizes: kiosk },
  { name: 'kiosk-one', path: '/kiosk', sizes: ['kiosk'], scenario: 'one' },
  { name: 'kiosk-wish', path: '/kiosk', sizes: kiosk, act: touch(/Grand café/) },
  { name: 'kiosk-full', path: '/kiosk', sizes: kiosk, scenario: 'full' },
  { name: 'kiosk-closed', path: '/kiosk', sizes: kiosk, scenario: 'closed' },
  { name: 'kiosk-offline', path: '/kiosk', sizes: kiosk, scenario: 'down' },
  { name: 'kiosk-enrol', path: '/kiosk', sizes: ['kiosk'], scenario: 'not-enrolled' },
  { name: 'kiosk-desk', path: '/kiosk', sizes: kiosk, act: badge('A1234567') },
  { name: 'kiosk-cafe', path: '/kiosk', sizes: kiosk, act: both(touch(/Grand café/), badge('A1234567')) },
  {
    name: 'kiosk-leave',
    path: '/kiosk',
    sizes: kiosk,
    act: both(touch(/Ik ga weg|I am leaving/), badge('A1234567')),
  },
  { name: 'kiosk-no-desk', path: '/kiosk', sizes: kiosk, scenario: 'full', act: badge('A1234567') },
  { name: 'kiosk-unknown', path: '/kiosk', sizes: kiosk, act: badge('UNKNOWN') },
  { name: 'phone-sign-in', path: '/c/x', sizes: ['phone'], scenario: 'signed-out' },
  {
    name: 'phone-code',
    path: '/c/x',
    sizes: ['phone'],
    scenario: 'signed-out',
    act: async (page) => {
      await page.locator('input').fill('sanne.bakker@example.org');
      await page.locator('form .main').click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'phone-consent', path: '/c/x', sizes: ['phone'], scenario: 'no-consent-yet' },
  { name: 'phone-choose', path: '/c/x', sizes: ['phone'] },
  {
    name: 'phone-full',
    path: '/c/x',
    sizes: ['phone'],
    scenario: 'full',
    act: touch(/Geef me een plek|Give me a desk/),
  },
  { name: 'phone-seated', path: '/c/x', sizes: pages, scenario: 'seated' },
  {
    name: 'phone-leave',
    path: '/c/x',
    sizes: ['phone'],
    scenario: 'seated',
    act: touch(/Ik ga weg|I am leaving/),
  },
  { name: 'phone-cafe', path: '/c/x', sizes: ['phone'], scenario: 'in-cafe' },
  { name: 'phone-old', path: '/c/x', sizes: ['phone'], scenario: 'old-code' },
  { name: 'me', path: '/me', sizes: pages, scenario: 'seated' },
  { name: 'me-empty', path: '/me', sizes: ['phone'], scenario: 'empty' },
  { name: 'me-sign-in', path: '/', sizes: pages, scenario: 'signed-out' },
  { name: 'letter', path: '/l/digest', sizes: pages },
  { name: 'letter-no-names', path: '/l/digest', sizes: ['phone'], scenario: 'no-names' },
  { name: 'letter-consent', path: '/l/consent', sizes: ['phone'] },
  { name: 'letter-unknown', path: '/l/unknown', sizes: ['phone'] },
  { name: 'unsubscribe', path: '/u/x', sizes: ['phone'] },
  { name: 'draws', path: '/draws', sizes: pages },
  {
    name: 'draws-checked',
    path: '/draws',
    sizes: pages,
    act: async (page) => {
      await page.locator('form button').click();
      await page.waitForTimeout(400);
    },
  },
  { name: 'facility-now', path: '/facility', sizes: [...building, 'phone'] },
  { name: 'facility-use-week', path: '/facility/use', sizes: building },
  { name: 'facility-use-day', path: '/facility/use?range=day&of=2026-11-12', sizes: building },
  { name: 'facility-use-month', path: '/facility/use?range=month&of=2026-10-12', sizes: building },
  {
    name: 'facility-use-tables',
    path: '/facility/use?range=month&of=2026-10-12',
    sizes: ['desktop'],
    act: async (page) => {
      const ways = page.getByRole('button', { name: /Toon als tabel|Show as table/ });
      while ((await ways.count()) > 0) await ways.first().click();
    },
  },
  { name: 'facility-use-none', path: '/facility/use', sizes: building, scenario: 'no-figures' },
  { name: 'facility-use-few', path: '/facility/use', sizes: building, scenario: 'few-figures' },
  { name: 'facility-use-before', path: '/facility/use?of=2026-09-01', sizes: ['desktop'] },
  { name: 'facility-reports', path: '/facility/reports', sizes: building },
  { name: 'facility-reports-none', path: '/facility/reports', sizes: ['desktop'], scenario: 'empty' },
  { name: 'facility-people', path: '/facility/people', sizes: building },
  {
    name: 'facility-people-change',
    path: '/facility/people',
    sizes: building,
    act: touch(/^(Bo Vink wijzigen|Change Bo Vink)$/),
  },
  {
    name: 'facility-people-file',
    path: '/facility/people',
    sizes: building,
    scenario: 'bad-file',
    act: async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('email\n') });
      await page.getByRole('button', { name: /^(Inlezen|Bring in)$/ }).click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'facility-kiosks', path: '/facility/kiosks', sizes: building },
  {
    name: 'facility-kiosks-added',
    path: '/facility/kiosks',
    sizes: building,
    act: async (page) => {
      await page.locator('form input').fill('Tuin');
      await page.locator('form .button').click();
      await page.getByRole('button', { name: /Entree (intrekken)|Revoke kiosk Entree/ }).click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'facility-settings', path: '/facility/settings', sizes: building },
  { name: 'facility-manager', path: '/facility/people', sizes: ['desktop'], scenario: 'manager.two-sites' },
  { name: 'facility-enrol', path: '/facility', sizes: building, scenario: 'not-enrolled' },
  {
    name: 'facility-enrol-mail',
    path: '/facility',
    sizes: ['desktop'],
    scenario: 'not-enrolled',
    act: touch(/code per mail|code by mail/),
  },
  { name: 'demo-mailbox', path: '/demo/mailbox', sizes: pages },
  { name: 'demo-phone', path: '/demo/phone?as=sanne.bakker@example.org', sizes: ['phone'] },
];

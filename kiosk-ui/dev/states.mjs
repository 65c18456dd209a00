// Every screen in every state worth looking at: address, scenario, size, and what to do before looking.

/** The second of the moments that the mock proposes, as a letter's link has it. */
const tappedMoment = `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T0830Z`;

/** A badge as the wedge reader types it. */
const badge = (code) => async (page) => {
  // Dispatched at once: on a busy machine, separate key presses would look like a person typing.
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

const toAnnounce = touch(/^(Bijeenkomst aankondigen|Announce a gathering)$/);
const asGuest = touch(/Ik ben gast|I am a guest/);
/** What a guest without an invitation fills in. */
const guest =
  (host, name = 'Meral Aksoy') =>
  async (page) => {
    await page.locator('form label.field input').nth(0).fill(name);
    await page.locator('form label.field input').nth(2).fill(host);
    await page.getByText(/^(Klant|Client)$/).click();
    await page.getByText(/^(Nee, liever niet|No, thanks)$/).click();
    await page.getByRole('button', { name: /Meld me aan|Sign me in/ }).click();
    await page.waitForTimeout(250);
  };

/** Chooses a desk, table or room by its name. */
const find = (name) => async (page) => {
  await page.getByRole('combobox', { name: /Zoek|Find/ }).fill(name);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
};
const bring = (selector, name, mimeType) => async (page) => {
  await page.locator(selector).setInputFiles({ name, mimeType, buffer: Buffer.from('x') });
  await page.waitForTimeout(250);
};

/** What the wall shows after so many turns of twenty seconds. */
const turned = (turns) => async (page) => {
  await page.clock.install();
  await page.reload();
  await page.locator('main h1').waitFor();
  for (let i = 0; i < turns; i += 1) await page.clock.runFor(20_000);
  await page.clock.runFor(1500);
  await page.waitForTimeout(800);
};

/** Another scenario from now on, without the page being opened anew. */
const overNow = (scenario) => async (page) => {
  await page.context().addCookies([{ name: 'scenario', value: scenario, url: page.url() }]);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForTimeout(400);
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
    name: 'kiosk-private',
    path: '/kiosk',
    sizes: kiosk,
    act: both(touch(/Stilteruimte/), badge('A1234567')),
  },
  {
    name: 'kiosk-leave',
    path: '/kiosk',
    sizes: kiosk,
    act: both(touch(/Ik ga weg|I am leaving/), badge('A1234567')),
  },
  { name: 'kiosk-not-today', path: '/kiosk', sizes: kiosk, scenario: 'not-today', act: badge('A1234567') },
  { name: 'kiosk-no-desk', path: '/kiosk', sizes: kiosk, scenario: 'full', act: badge('A1234567') },
  { name: 'kiosk-guest', path: '/kiosk', sizes: kiosk, act: asGuest },
  {
    name: 'kiosk-guest-missing',
    path: '/kiosk',
    sizes: kiosk,
    act: both(asGuest, touch(/Meld me aan|Sign me in/)),
  },
  {
    name: 'kiosk-guest-refused',
    path: '/kiosk',
    sizes: kiosk,
    scenario: 'no-link',
    act: both(asGuest, guest('Anna', 'see evil.example')),
  },
  {
    name: 'kiosk-guest-accents',
    path: '/kiosk',
    sizes: kiosk,
    act: both(asGuest, touch(/accent/)),
  },
  {
    name: 'kiosk-guest-in',
    path: '/kiosk',
    sizes: kiosk,
    act: both(asGuest, guest('Anna Bos')),
  },
  { name: 'kiosk-unknown', path: '/kiosk', sizes: kiosk, act: badge('UNKNOWN') },
  { name: 'gathering-screen', path: '/gathering#bnU', sizes: kiosk, scenario: 'announces,goes-on' },
  { name: 'gathering-screen-soon', path: '/gathering#bnU', sizes: kiosk, scenario: 'announces,long' },
  { name: 'gathering-screen-far', path: '/gathering#bnU', sizes: kiosk, scenario: 'announces,tomorrow,long' },
  {
    name: 'gathering-screen-few',
    path: '/gathering#bnU',
    sizes: kiosk,
    scenario: 'announces,goes-on,few,long',
  },
  { name: 'debate-screen-early', path: '/gathering#ZGViYXQ', sizes: kiosk, scenario: 'announces' },
  { name: 'debate-screen', path: '/gathering#ZGViYXQ', sizes: kiosk, scenario: 'announces,goes-on' },
  {
    name: 'debate-screen-floor',
    path: '/gathering#ZGViYXQ',
    sizes: kiosk,
    scenario: 'announces,goes-on,speaks,long',
  },
  {
    name: 'debate-screen-time',
    path: '/gathering#ZGViYXQ',
    sizes: ['landscape'],
    scenario: 'announces,goes-on,speaks,last-word,landslide,floor-against',
  },
  {
    name: 'debate-screen-begin',
    path: '/gathering#ZGViYXQ',
    sizes: kiosk,
    scenario: 'announces,goes-on,nobody-yet',
  },
  {
    name: 'debate-screen-over',
    path: '/gathering#ZGViYXQ',
    sizes: kiosk,
    scenario: 'announces,goes-on',
    act: overNow('announces.over'),
  },
  {
    name: 'debate-screen-over-few',
    path: '/gathering#ZGViYXQ',
    sizes: kiosk,
    scenario: 'announces,over,few',
  },
  { name: 'circle-screen', path: '/gathering#a3Jpbmc', sizes: kiosk, scenario: 'announces,goes-on' },
  {
    name: 'circle-screen-asks',
    path: '/gathering#a3Jpbmc',
    sizes: kiosk,
    scenario: 'announces,goes-on,asks',
  },
  {
    name: 'circle-screen-long',
    path: '/gathering#a3Jpbmc',
    sizes: kiosk,
    scenario: 'announces,goes-on,asks,long',
  },
  {
    name: 'circle-screen-none',
    path: '/gathering#a3Jpbmc',
    sizes: ['landscape'],
    scenario: 'announces,goes-on,nothing-yet,long',
  },
  { name: 'circle-screen-over', path: '/gathering#a3Jpbmc', sizes: kiosk, scenario: 'announces,over' },
  { name: 'gathering-screen-over', path: '/gathering#bnU', sizes: kiosk, scenario: 'announces,over' },
  { name: 'gathering-screen-enrol', path: '/gathering#bnU', sizes: kiosk, scenario: 'signed-out' },
  { name: 'gathering-screen-none', path: '/gathering', sizes: ['landscape'], scenario: 'announces' },
  { name: 'wall', path: '/wall', sizes: kiosk },
  { name: 'wall-lively', path: '/wall', sizes: kiosk, scenario: 'lively,long' },
  { name: 'wall-busy', path: '/wall', sizes: kiosk, scenario: 'busy,long' },
  { name: 'wall-full', path: '/wall', sizes: kiosk, scenario: 'full' },
  { name: 'wall-closed', path: '/wall', sizes: kiosk, scenario: 'closed,long' },
  { name: 'wall-enrol', path: '/wall', sizes: kiosk, scenario: 'not-enrolled' },
  ...[1, 2, 3, 5].map((turn) => ({
    name: `wall-offer-${turn}`,
    path: '/wall',
    sizes: kiosk,
    scenario: turn === 2 ? 'offers,long' : 'offers',
    act: turned(turn),
  })),
  ...[1, 2, 3, 4].map((turn) => ({
    name: `wall-gathering-${turn}`,
    path: '/wall',
    sizes: kiosk,
    scenario: turn === 3 ? 'gatherings,long' : 'gatherings',
    act: turned(turn),
  })),
  ...['story', 'story,long'].map((scenario, n) => ({
    name: `wall-story-${n + 1}`,
    path: '/wall',
    sizes: kiosk,
    scenario,
    act: turned(1),
  })),
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
  { name: 'phone-choose-card', path: '/c/x', sizes: ['phone'], scenario: 'two-cards' },
  { name: 'phone-seated-card', path: '/c/x', sizes: ['phone'], scenario: 'seated,two-cards' },
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
  { name: 'phone-seated-drawn', path: '/c/x', sizes: ['phone'], scenario: 'seated,drawing' },
  { name: 'phone-asked', path: '/c/x', sizes: ['phone'], scenario: 'seated,asked' },
  { name: 'phone-guest', path: '/c/x', sizes: ['phone'], scenario: 'signed-out', act: asGuest },
  {
    name: 'phone-guest-refused',
    path: '/c/x',
    sizes: ['phone'],
    scenario: 'signed-out.no-link',
    act: both(asGuest, guest('Anna', 'see evil.example')),
  },
  {
    name: 'phone-guest-in',
    path: '/c/x',
    sizes: ['phone'],
    scenario: 'signed-out',
    act: both(asGuest, guest('Anna')),
  },
  { name: 'sticker-sign-in', path: '/d/x', sizes: ['phone'], scenario: 'signed-out' },
  { name: 'sticker-desk', path: '/d/x', sizes: pages },
  { name: 'sticker-own', path: '/d/x', sizes: ['phone'], scenario: 'seated' },
  { name: 'sticker-asked', path: '/d/x', sizes: ['phone'], scenario: 'seated,asked' },
  { name: 'sticker-told', path: '/d/x', sizes: ['phone'], act: touch(/niemand|Nobody/) },
  {
    name: 'sticker-too-many',
    path: '/d/x',
    sizes: ['phone'],
    scenario: 'too-many',
    act: touch(/niemand|Nobody/),
  },
  { name: 'sticker-broken', path: '/d/x', sizes: ['phone'], act: touch(/stuk|broken/) },
  {
    name: 'sticker-broken-which',
    path: '/d/x',
    sizes: ['phone'],
    act: both(touch(/stuk|broken/), touch(/Doorgeven|Report it/)),
  },
  { name: 'sticker-cafe', path: '/d/cafe', sizes: ['phone'], scenario: 'seated' },
  { name: 'sticker-cafe-in', path: '/d/cafe', sizes: ['phone'], act: touch(/Schuif aan|Pull up/) },
  { name: 'sticker-unknown', path: '/d/unknown', sizes: ['phone'] },
  { name: 'me', path: '/me', sizes: pages, scenario: 'seated' },
  { name: 'me-asked', path: '/me', sizes: ['phone'], scenario: 'seated,asked' },
  { name: 'me-card', path: '/me', sizes: pages, scenario: 'two-cards' },
  { name: 'me-card-new', path: '/me', sizes: ['phone'], act: touch(/Tweede kaart maken|Make a second card/) },
  { name: 'me-empty', path: '/me', sizes: ['phone'], scenario: 'empty' },
  { name: 'me-sign-in', path: '/', sizes: pages, scenario: 'signed-out' },
  {
    name: 'me-withdraw',
    path: '/me',
    sizes: pages,
    act: touch(/Naam niet meer|Stop showing/),
  },
  {
    name: 'me-agree',
    path: '/me',
    sizes: ['phone'],
    scenario: 'consent-no',
    act: touch(/^(Naam laten zien|Show my name)$/),
  },
  { name: 'me-sign-in-elsewhere', path: '/me', sizes: pages, scenario: 'signed-out,provider' },
  {
    name: 'me-sign-in-problem',
    path: '/me?sign-in=unknown-person',
    sizes: ['phone'],
    scenario: 'signed-out,provider',
  },
  { name: 'phone-sign-in-elsewhere', path: '/c/x', sizes: ['phone'], scenario: 'signed-out,provider' },
  { name: 'to-do', path: '/me#to-do', sizes: pages },
  {
    name: 'to-do-passed',
    path: '/me#to-do',
    sizes: ['phone'],
    act: async (page) => {
      await page
        .getByRole('combobox', { name: /Aan wie|Who would/ })
        .first()
        .selectOption({ index: 1 });
      await touch(/^(Doorgeven, |Introduce, for)/)(page);
    },
  },
  { name: 'to-do-pass-wrong', path: '/me#to-do', sizes: pages, act: touch(/^(Doorgeven, |Introduce, for)/) },
  { name: 'to-do-yes', path: '/me#to-do', sizes: ['phone'], act: touch(/^(Ja, graag: |Yes, gladly: )/) },
  { name: 'to-do-empty', path: '/me#to-do', sizes: ['phone'], scenario: 'empty' },
  {
    name: 'to-do-another',
    path: '/me#to-do',
    sizes: ['phone'],
    act: both(touch(/^(Een ander moment|Another moment)/), touch(/, 10:30$/), touch(/, 11:00$/)),
  },
  {
    name: 'to-do-refused',
    path: '/me#to-do',
    sizes: ['phone'],
    scenario: 'enough',
    act: touch(/(koffie met|coffee with) Fatma/),
  },
  { name: 'to-do-done', path: '/me#to-do', sizes: ['phone'], act: touch(/^(Gedaan|Done), /) },
  { name: 'to-do-later', path: '/me#to-do', sizes: pages, act: touch(/^(Later of anders|Later, or)/) },
  {
    name: 'to-do-message',
    path: '/me#to-do',
    sizes: pages,
    act: touch(/^(Bericht schrijven|Write a message)/),
  },
  { name: 'to-do-move', path: '/me#to-do', sizes: ['phone'], act: touch(/^(Verzetten|Move it)/) },
  { name: 'to-do-off', path: '/me#to-do', sizes: ['phone'], act: touch(/^(Afzeggen|Call it off)/) },
  {
    name: 'to-do-chosen',
    path: '/me#to-do',
    sizes: ['phone'],
    act: touch(/(koffie met|coffee with) Fatma/),
  },
  {
    name: 'to-do-new',
    path: '/me#to-do',
    sizes: pages,
    act: async (page) => {
      await touch(/^(Ik wil een vervolg|I want to follow up)$/)(page);
      await page.getByRole('combobox').first().selectOption('person:11');
      await page
        .getByText(/^(Koffie|Coffee)$/)
        .first()
        .click();
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'to-do-new-wrong',
    path: '/me#to-do',
    sizes: ['phone'],
    act: both(touch(/^(Ik wil een vervolg|I want to follow up)$/), touch(/^(Bewaren|Save)$/)),
  },
  { name: 'reminders', path: '/me#reminders', sizes: pages, scenario: 'reminded' },
  { name: 'reminders-off', path: '/me#reminders', sizes: ['phone'] },
  { name: 'year', path: '/me/year', sizes: pages },
  {
    name: 'year-names',
    path: '/me/year',
    sizes: ['phone'],
    act: (page) => page.getByRole('checkbox').check(),
  },
  { name: 'unsubscribe-nudges', path: '/u/nudges', sizes: ['phone'] },
  { name: 'gatherings', path: '/me#gatherings', sizes: pages },
  { name: 'gatherings-now', path: '/me#gatherings', sizes: pages, scenario: 'goes-on' },
  {
    name: 'gatherings-not-there',
    path: '/me#gatherings',
    sizes: ['phone'],
    scenario: 'goes-on,not-there',
    act: touch(/^(Ik ben er|I am here): /),
  },
  { name: 'gathering-scanned', path: '/me#attend/bnU/k1', sizes: ['phone'], scenario: 'goes-on,attends' },
  { name: 'gathering-late-code', path: '/me#attend/bnU/k1', sizes: ['phone'], scenario: 'goes-on,late-code' },
  { name: 'gathering-early', path: '/me#attend/bnU/k1', sizes: pages, scenario: 'not-begun' },
  { name: 'gathering-sign-in', path: '/me#attend/bnU/k1', sizes: ['phone'], scenario: 'goes-on,signed-out' },
  { name: 'gathering-far', path: '/me#gathering/bnU', sizes: ['phone'], scenario: 'tomorrow' },
  { name: 'gathering-debate', path: '/me#gathering/ZGViYXQ', sizes: ['phone'], scenario: 'goes-on' },
  { name: 'debate-early', path: '/me#gathering/ZGViYXQ', sizes: ['phone'] },
  { name: 'debate', path: '/me#gathering/ZGViYXQ', sizes: pages, scenario: 'goes-on,attends,speaks' },
  {
    name: 'debate-side',
    path: '/me#gathering/ZGViYXQ',
    sizes: pages,
    scenario: 'goes-on,attends,speaks,took-side,hand-up,long',
  },
  {
    name: 'debate-quiet',
    path: '/me#gathering/ZGViYXQ',
    sizes: ['phone'],
    scenario: 'goes-on,attends,nobody-yet',
  },
  {
    name: 'debate-lost',
    path: '/me#gathering/ZGViYXQ',
    sizes: ['phone'],
    scenario: 'goes-on,attends,landslide,side-lost',
    act: touch(/^(Tegen|Against)/),
  },
  { name: 'debate-floor', path: '/me#gathering/ZGViYXQ', sizes: pages, scenario: 'goes-on,attends,floor' },
  {
    name: 'debate-floor-against',
    path: '/me#gathering/ZGViYXQ',
    sizes: ['phone'],
    scenario: 'goes-on,attends,floor,floor-against',
  },
  {
    name: 'debate-floor-small',
    path: '/me#gathering/ZGViYXQ',
    sizes: ['phone'],
    scenario: 'goes-on,attends,floor',
    act: touch(/^(Terug naar|Back to)/),
  },
  { name: 'circle', path: '/me#gathering/a3Jpbmc', sizes: pages, scenario: 'goes-on,attends,asks' },
  { name: 'circle-early', path: '/me#gathering/a3Jpbmc', sizes: ['phone'], scenario: 'nothing-yet' },
  { name: 'circle-over', path: '/me#gathering/a3Jpbmc', sizes: ['phone'], scenario: 'over,attends,long' },
  { name: 'debate-over', path: '/me#gathering/ZGViYXQ', sizes: pages, scenario: 'over,attends,took-side' },
  { name: 'debate-over-few', path: '/me#gathering/ZGViYXQ', sizes: ['phone'], scenario: 'over,attends,few' },
  { name: 'gathering-gone', path: '/me#gathering/bnU', sizes: ['phone'], scenario: 'gone' },
  { name: 'call-hour', path: '/me#gathering/bnU', sizes: pages, scenario: 'goes-on,attends' },
  {
    name: 'call-hour-write',
    path: '/me#gathering/bnU',
    sizes: ['phone'],
    scenario: 'goes-on,attends',
    act: touch(/^(Schrijven aan|Write to) Fatma/),
  },
  {
    name: 'call-hour-write-name',
    path: '/me#gathering/bnU',
    sizes: ['phone'],
    scenario: 'goes-on,attends',
    act: touch(/^(Schrijven aan|Write to) Nadia/),
  },
  {
    name: 'call-hour-done',
    path: '/me#gathering/bnU',
    sizes: ['phone'],
    scenario: 'goes-on,attends',
    act: touch(/^(Gedaan, met|Done, with) Joseph/),
  },
  { name: 'call-hour-empty', path: '/me#gathering/bnU', sizes: ['phone'], scenario: 'goes-on,attends,empty' },
  { name: 'call-hour-over', path: '/me#gathering/bnU', sizes: pages, scenario: 'over,attends' },
  { name: 'gatherings-empty', path: '/me#gatherings', sizes: ['phone'], scenario: 'empty' },
  {
    name: 'gatherings-address',
    path: '/me#gatherings',
    sizes: ['phone'],
    act: touch(/^(Geef me een adres|Give me an address)/),
  },
  { name: 'people', path: '/me#people', sizes: pages },
  {
    name: 'people-ask',
    path: '/me#people',
    sizes: pages,
    act: both(touch(/^(Vraag een introductie: |Ask for an introduction: )/), touch(/^(Vraag het|Ask)$/)),
  },
  {
    name: 'people-two',
    path: '/me#people',
    sizes: ['phone'],
    act: touch(/^(Twee mensen aan|Introduce two people)/),
  },
  {
    name: 'people-group-start',
    path: '/me#people',
    sizes: ['phone'],
    act: both(touch(/^(Een groep beginnen|Start a group)/), touch(/^(Beginnen|Start it)$/)),
  },
  { name: 'group', path: '/me#group/d29uZGVyc2Nob29u', sizes: pages },
  { name: 'group-forming', path: '/me#group/dHVpbmVu', sizes: ['phone'], scenario: 'forming' },
  { name: 'group-gone', path: '/me#group/dHVpbmVu', sizes: ['phone'], scenario: 'gone' },
  {
    name: 'group-leave',
    path: '/me#group/d29uZGVyc2Nob29u',
    sizes: ['phone'],
    act: touch(/^(De groep verlaten|Leave the group)/),
  },
  { name: 'people-empty', path: '/me#people', sizes: ['phone'], scenario: 'empty' },
  {
    name: 'people-end',
    path: '/me#people',
    sizes: ['phone'],
    act: touch(/^(Contact beëindigen|End this contact)/),
  },
  {
    name: 'people-note',
    path: '/me#people',
    sizes: ['phone'],
    act: touch(/^(Notitie wijzigen|Change the note)/),
  },
  {
    name: 'people-follow',
    path: '/me#people',
    sizes: pages,
    act: touch(/^(Ik wil een vervolg|I want to follow up)/),
  },
  { name: 'people-own-wrong', path: '/me#people', sizes: ['phone'], act: touch(/^(Toevoegen|Add)$/) },
  { name: 'mine-data', path: '/me#data', sizes: pages },
  { name: 'mine-data-empty', path: '/me#data', sizes: ['phone'], scenario: 'empty' },
  { name: 'mine-devices', path: '/me#devices', sizes: pages },
  { name: 'mine-looks', path: '/me#looks', sizes: pages },
  { name: 'mine-looks-none', path: '/me#looks', sizes: pages, scenario: 'empty' },
  { name: 'mine-erase', path: '/me#erase', sizes: pages },
  {
    name: 'mine-erase-wrong',
    path: '/me#erase',
    sizes: ['phone'],
    act: touch(/^(Ja, wis mij|Yes, erase me)$/),
  },
  {
    name: 'mine-erased',
    path: '/me#erase',
    sizes: pages,
    act: async (page) => {
      await page.locator('form input').fill('Sanne.Bakker@example.org');
      await page.locator('form input').fill('sanne.bakker@example.org');
      await page.locator('form button').click();
      await page.waitForTimeout(150);
    },
  },
  { name: 'privacy', path: '/privacy', sizes: pages, scenario: 'provider' },
  { name: 'privacy-two-sites', path: '/privacy', sizes: pages, scenario: 'two-sites' },
  { name: 'house', path: '/house', sizes: pages },
  { name: 'house-empty', path: '/house', sizes: ['phone'], scenario: 'empty' },
  { name: 'house-signed-out', path: '/house', sizes: ['phone'], scenario: 'signed-out' },
  { name: 'welcome', path: '/welcome', sizes: pages },
  { name: 'welcome-two-sites', path: '/welcome', sizes: ['phone'], scenario: 'two-sites' },
  { name: 'letter', path: '/l/digest', sizes: pages },
  { name: 'letter-tapped', path: '/l/digest?item=0&answer=follow-up', sizes: pages },
  { name: 'letter-tapped-good', path: '/l/digest?good=idea', sizes: ['phone'] },
  { name: 'letter-no-names', path: '/l/digest', sizes: ['phone'], scenario: 'no-names' },
  { name: 'letter-consent', path: '/l/consent', sizes: ['phone'] },
  { name: 'letter-still-here', path: '/l/still-here', sizes: ['phone'] },
  { name: 'letter-still-here-over', path: '/l/still-here-over', sizes: ['phone'] },
  { name: 'letter-coffee', path: '/l/coffee-proposal', sizes: ['phone'] },
  { name: 'letter-coffee-tapped', path: `/l/coffee-proposal?moment=${tappedMoment}`, sizes: pages },
  {
    name: 'letter-coffee-chosen',
    path: `/l/coffee-proposal?moment=${tappedMoment}`,
    sizes: ['phone'],
    act: both(touch(/\d\d:\d\d$/), touch(/^(Afzeggen|Call it off)$/)),
  },
  {
    name: 'letter-coffee-over',
    path: `/l/coffee-proposal?moment=${tappedMoment}`,
    sizes: ['phone'],
    scenario: 'over',
  },
  { name: 'letter-invitation', path: '/l/guest-invitation', sizes: pages },
  { name: 'letter-invitation-answered', path: '/l/guest-invitation', sizes: ['phone'], scenario: 'answered' },
  { name: 'letter-invitation-over', path: '/l/guest-invitation', sizes: ['phone'], scenario: 'over' },
  { name: 'me-guests', path: '/me#guests', sizes: pages },
  { name: 'me-guests-none', path: '/me#guests', sizes: ['phone'], scenario: 'empty' },
  { name: 'letter-introduction-request', path: '/l/introduction-request', sizes: pages },
  {
    name: 'letter-introduction-request-left',
    path: '/l/introduction-request?reply=leave',
    sizes: ['phone'],
  },
  { name: 'letter-introduction-offer', path: '/l/introduction-offer', sizes: ['phone'] },
  { name: 'letter-introduction-offer-tapped', path: '/l/introduction-offer?reply=yes', sizes: pages },
  {
    name: 'letter-introduction-offer-accepted',
    path: '/l/introduction-offer',
    sizes: ['phone'],
    scenario: 'answered',
  },
  { name: 'letter-group', path: '/l/group-invitation', sizes: pages },
  { name: 'letter-group-tapped', path: '/l/group-invitation?reply=accept', sizes: ['phone'] },
  { name: 'letter-group-accepted', path: '/l/group-invitation', sizes: ['phone'], scenario: 'answered' },
  { name: 'letter-message', path: '/l/message', sizes: ['phone'] },
  { name: 'letter-message-tapped', path: '/l/message?reply=stay-in-touch', sizes: pages },
  { name: 'letter-message-answered', path: '/l/message', sizes: ['phone'], scenario: 'answered' },
  { name: 'letter-nudge', path: '/l/nudge', sizes: pages },
  { name: 'letter-nudge-tapped', path: '/l/nudge?todo=0&deed=done', sizes: ['phone'] },
  { name: 'letter-nudge-energy', path: '/l/nudge-energy?nudge=pause-6', sizes: pages },
  { name: 'letter-nudge-helps', path: '/l/nudge-helps', sizes: ['phone'] },
  { name: 'letter-nudge-silent', path: '/l/nudge-silent', sizes: ['phone'] },
  { name: 'letter-nudge-over', path: '/l/nudge', sizes: ['phone'], scenario: 'over' },
  { name: 'letter-nudge-done', path: '/l/nudge', sizes: ['phone'], act: touch(/^(Gedaan|Done), /) },
  { name: 'letter-reminded', path: '/l/digest', sizes: pages, scenario: 'reminded' },
  {
    name: 'letter-planned',
    path: '/l/digest?item=0&answer=follow-up',
    sizes: ['phone'],
    act: touch(/^(Volgende week|Next week)$/),
  },
  { name: 'unsubscribe-coffee', path: '/u/coffee-proposals', sizes: ['phone'] },
  {
    name: 'unsubscribe-messages',
    path: '/u/messages',
    sizes: ['phone'],
    act: touch(/Stop de berichten|Stop the messages/),
  },
  { name: 'letter-unknown', path: '/l/unknown', sizes: ['phone'] },
  { name: 'unsubscribe', path: '/u/x', sizes: ['phone'] },
  {
    name: 'unsubscribe-undone',
    path: '/u/x',
    sizes: ['phone'],
    act: both(touch(/Stop de brief|Stop the letter/), touch(/Toch weer wel|Send it after all/)),
  },
  { name: 'phone-private', path: '/c/x', sizes: ['phone'], act: touch(/Stilteruimte/) },
  {
    name: 'me-withdrawn',
    path: '/me',
    sizes: pages,
    act: both(touch(/Naam niet meer|Stop showing/), touch(/Ja, stop ermee|Yes, stop it/)),
  },
  { name: 'stories', path: '/stories', sizes: pages },
  { name: 'stories-drafts', path: '/stories', sizes: pages, scenario: 'tells,edits' },
  {
    name: 'stories-feed',
    path: '/stories',
    sizes: pages,
    scenario: 'fed',
    act: both(
      (page) => page.locator('summary').click(),
      touch(/Geef me een nieuw adres|Give me a new address/),
    ),
  },
  { name: 'stories-empty', path: '/stories', sizes: ['phone'], scenario: 'no-stories' },
  {
    name: 'stories-none-found',
    path: '/stories',
    sizes: ['phone'],
    act: async (page) => {
      await page.getByRole('searchbox').fill('zzz');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
    },
  },
  { name: 'story', path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI', sizes: pages },
  {
    name: 'story-taken',
    path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI',
    sizes: ['phone'],
    scenario: 'takes,knows',
  },
  { name: 'story-unnamed', path: '/stories#dmVyaGFhbC1uYWNodA', sizes: ['phone'] },
  { name: 'story-gone', path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI', sizes: ['phone'], scenario: 'gone' },
  {
    name: 'story-print',
    path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI',
    sizes: ['tablet'],
    act: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'story-withdraw',
    path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI',
    sizes: pages,
    scenario: 'yours',
    act: touch(/^(Het verhaal intrekken|Withdraw the story)/),
  },
  {
    name: 'story-writing',
    path: '/stories#dmVyaGFhbC1mb3JtdWxpZXI',
    sizes: pages,
    act: touch(/^(Ik kan helpen|I can help)$/),
  },
  {
    name: 'story-writing-unnamed',
    path: '/stories#dmVyaGFhbC1uYWNodA',
    sizes: ['phone'],
    act: touch(/^(Ik wil er meer over horen|I’d like to hear more)$/),
  },
  { name: 'story-wrote', path: '/stories#dmVyaGFhbC1uYWNodA', sizes: ['phone'], scenario: 'wrote' },
  {
    name: 'story-no-messages',
    path: '/stories#dmVyaGFhbC1uYWNodA',
    sizes: pages,
    scenario: 'yours,no-messages',
  },
  {
    name: 'story-edited',
    path: '/stories#dmVyaGFhbC1uYWNodA',
    sizes: ['phone'],
    scenario: 'yours,edited',
  },
  { name: 'story-nominate', path: '/stories#nominate', sizes: pages },
  {
    name: 'story-nominate-named',
    path: '/stories#nominate',
    sizes: ['phone'],
    act: async (page) => {
      await page.getByRole('radio', { name: /^(Ja, met mijn naam|Yes, with my name)$/ }).check();
      await touch(/^(Laat het weten|Let them know)$/)(page);
    },
  },
  { name: 'unsubscribe-story', path: '/u/story-messages', sizes: ['phone'] },
  { name: 'unsubscribe-nominations', path: '/u/nominations', sizes: ['phone'] },
  { name: 'story-tell', path: '/stories#tell', sizes: pages },
  {
    name: 'story-tell-missing',
    path: '/stories#tell',
    sizes: ['phone'],
    scenario: 'no-editors',
    act: touch(/^(Bewaar als concept|Save as a draft)$/),
  },
  {
    name: 'story-tell-unnamed',
    path: '/stories#tell',
    sizes: pages,
    act: async (page) => {
      await page.getByText(/^(Hoe maak je het op\?|How do I format it\?)$/).click();
      await page.getByRole('radio', { name: /^(Zonder mijn naam|Without my name)$/ }).check();
      await page.waitForTimeout(150);
    },
  },
  { name: 'story-write', path: '/stories#write/Y29uY2VwdC1laWdlbg', sizes: pages, scenario: 'tells' },
  {
    name: 'story-picture-broken',
    path: '/stories#write/Y29uY2VwdC1laWdlbg',
    sizes: ['phone'],
    scenario: 'tells,bad-picture',
    act: async (page) => {
      await page.getByLabel(/Wat is erop te zien|What does it show/).fill('Een deur');
      await bring('input[type=file] >> nth=0', 'deur.jpg', 'image/jpeg')(page);
      await touch(/^(Zet de foto erbij|Add the picture)$/)(page);
    },
  },
  { name: 'story-desk', path: '/stories#desk', sizes: pages, scenario: 'edits' },
  { name: 'story-edit', path: '/stories#Y29uY2VwdC1zdGls', sizes: pages, scenario: 'edits' },
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
  { name: 'facility-use-week', path: '/facility/use', sizes: [...building, 'phone'] },
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
  { name: 'facility-people', path: '/facility/people', sizes: [...building, 'phone'] },
  {
    name: 'facility-people-change',
    path: '/facility/people',
    sizes: building,
    act: touch(/^(Wijzigen: Bo Vink|Change Bo Vink)$/),
  },
  {
    name: 'facility-people-file',
    path: '/facility/people',
    sizes: building,
    scenario: 'bad-file',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Mensen inlezen|Import people)$/ }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('email\n') });
      await page.getByRole('button', { name: /^(Inlezen|Import)$/ }).click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'facility-organisations', path: '/facility/organisations', sizes: [...building, 'phone'] },
  {
    name: 'facility-organisations-change',
    path: '/facility/organisations',
    sizes: [...building, 'phone'],
    scenario: 'two-sites',
    act: touch(/^(Wijzigen: dagen van|Change: days of) Gemeente Utrecht, Stations/),
  },
  { name: 'reception', path: '/facility', sizes: [...building, 'phone'], scenario: 'reception' },
  {
    name: 'reception-badge',
    path: '/facility',
    sizes: [...building, 'phone'],
    scenario: 'reception',
    act: touch(/^(Badge afdrukken: Meral|Print badge: Meral)/),
  },
  { name: 'host', path: '/facility', sizes: [...building, 'phone'], scenario: 'host' },
  { name: 'host-empty', path: '/facility', sizes: ['phone'], scenario: 'host,empty' },
  { name: 'host-add', path: '/facility', sizes: [...building, 'phone'], scenario: 'host', act: toAnnounce },
  {
    name: 'host-add-missing',
    path: '/facility',
    sizes: [...building, 'phone'],
    scenario: 'host,two-sites',
    act: both(toAnnounce, touch(/^(Aankondigen|Announce)$/)),
  },
  {
    name: 'host-change',
    path: '/facility',
    sizes: ['desktop', 'phone'],
    scenario: 'host,begun',
    act: both(touch(/^(Wijzigen|Change): Drie/), touch(/^(Bewaren|Save)$/)),
  },
  {
    name: 'host-off',
    path: '/facility',
    sizes: ['desktop', 'phone'],
    scenario: 'host',
    act: touch(/^(Afgelasten|Call off): Moet/),
  },
  {
    name: 'facility-gatherings',
    path: '/facility/gatherings',
    sizes: building,
    scenario: 'hosting',
    act: toAnnounce,
  },
  {
    name: 'lead',
    path: '/facility?lead=ZGViYXQ',
    sizes: [...building, 'phone'],
    scenario: 'host,announces,goes-on',
  },
  {
    name: 'lead-speaks',
    path: '/facility?lead=ZGViYXQ',
    sizes: ['desktop', 'phone'],
    scenario: 'host,announces,goes-on,speaks,long',
  },
  {
    name: 'lead-no-hand',
    path: '/facility?lead=ZGViYXQ',
    sizes: ['phone'],
    scenario: 'host,announces,goes-on,nobody-yet',
    act: touch(/^(Loot|Draw)/),
  },
  {
    name: 'lead-drawn',
    path: '/facility?lead=ZGViYXQ',
    sizes: ['phone'],
    scenario: 'host,announces,goes-on',
    act: touch(/^(Loot|Draw)/),
  },
  {
    name: 'lead-circle',
    path: '/facility?lead=a3Jpbmc',
    sizes: [...building, 'phone'],
    scenario: 'host,announces,goes-on,asks',
  },
  {
    name: 'lead-circle-early',
    path: '/facility?lead=a3Jpbmc',
    sizes: ['phone'],
    scenario: 'host,announces,nothing-yet',
  },
  { name: 'lead-early', path: '/facility?lead=ZGViYXQ', sizes: ['phone'], scenario: 'host,announces' },
  { name: 'lead-over', path: '/facility?lead=ZGViYXQ', sizes: building, scenario: 'host,announces,over' },
  {
    name: 'hosting-debate',
    path: '/facility',
    sizes: ['desktop', 'phone'],
    scenario: 'host',
    act: both(toAnnounce, async (page) => {
      await page
        .getByText(/^(Debat|Debate)$/)
        .first()
        .click();
    }),
  },
  { name: 'coordinator', path: '/facility', sizes: [...building, 'phone'], scenario: 'coordinator' },
  {
    name: 'coordinator-change',
    path: '/facility',
    sizes: [...building, 'phone'],
    scenario: 'coordinator',
    act: touch(/^(Wijzigen: Bo Vink|Change Bo Vink)$/),
  },
  { name: 'facility-house', path: '/facility/house', sizes: [...building, 'phone'] },
  { name: 'facility-kiosks', path: '/facility/kiosks', sizes: building },
  {
    name: 'facility-kiosks-added',
    path: '/facility/kiosks',
    sizes: building,
    act: async (page) => {
      await page.locator('form input').first().fill('Tuin');
      await page.locator('form .button').click();
      await page.getByRole('button', { name: /Intrekken: Entree|Revoke: Entree/ }).click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'facility-settings', path: '/facility/settings', sizes: building },
  { name: 'facility-settings-longer', path: '/facility/settings', sizes: building, scenario: 'longer' },
  { name: 'facility-manager', path: '/facility/people', sizes: ['desktop'], scenario: 'manager.two-sites' },
  { name: 'places', path: '/facility/places', sizes: [...building, 'phone'] },
  { name: 'places-desk', path: '/facility/places', sizes: building, act: find('I-05') },
  {
    name: 'places-closed',
    path: '/facility/places',
    sizes: ['desktop'],
    act: both(find('B-04'), touch(/Buiten gebruik zetten|Take out of use/)),
  },
  { name: 'places-table', path: '/facility/places', sizes: building, act: find('Vlier'), scenario: 'lost' },
  {
    name: 'places-moved',
    path: '/facility/places',
    sizes: ['desktop'],
    act: async (page) => {
      const table = page.getByRole('button', { name: /^(Tafel|Table) Vlier/ });
      await table.focus();
      await page.keyboard.press('Enter');
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(800);
    },
  },
  {
    name: 'places-zone',
    path: '/facility/places',
    sizes: ['desktop'],
    act: both(find('Oudegracht'), touch(/Tafel erbij|Add a table/)),
  },
  {
    name: 'places-in-use',
    path: '/facility/places',
    sizes: ['desktop'],
    scenario: 'in-use',
    act: both(find('Linde'), touch(/^(Verwijderen|Delete)$/), touch(/Ja, verwijderen|Yes, delete/)),
  },
  {
    name: 'places-drawing',
    path: '/facility/places',
    sizes: building,
    scenario: 'drawing',
    act: both(touch(/^(Begane grond) *$/), async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Begane grond' }).click();
      await page.getByRole('button', { name: /Plaats en maat|Change its place/ }).click();
    }),
  },
  { name: 'places-drawn', path: '/facility/places', sizes: ['desktop'], scenario: 'drawing' },
  {
    name: 'places-bad-file',
    path: '/facility/places',
    sizes: ['desktop'],
    scenario: 'bad-file',
    act: bring('input[accept*=csv]', 'places.csv', 'text/csv'),
  },
  { name: 'places-none', path: '/facility/places', sizes: ['desktop'], scenario: 'no-places' },
  { name: 'print', path: '/facility/print', sizes: [...building, 'phone'], scenario: 'manager' },
  {
    name: 'print-large',
    path: '/facility/print',
    sizes: ['desktop'],
    act: async (page) => {
      await page.locator('select').last().selectOption('large');
      await page.locator('select').first().selectOption('table:Iep');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'print-cafe',
    path: '/facility/print',
    sizes: ['desktop'],
    act: async (page) => {
      await page.getByText('Café', { exact: true }).click();
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'print-badges',
    path: '/facility/print',
    sizes: building,
    act: async (page) => {
      await page.getByText('Badges', { exact: true }).click();
      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      for (const box of await boxes.all()) await box.check();
      await page.getByRole('button', { name: /klaarzetten|Prepare/ }).click();
      await page.waitForTimeout(250);
    },
  },
  { name: 'facility-enrol', path: '/facility', sizes: building, scenario: 'not-enrolled' },
  {
    name: 'facility-enrol-mail',
    path: '/facility',
    sizes: ['desktop'],
    scenario: 'not-enrolled',
    act: touch(/code per mail|code by e-mail/),
  },
  {
    name: 'facility-enrol-elsewhere',
    path: '/facility?sign-in=no-role',
    sizes: building,
    scenario: 'not-enrolled,provider',
  },
  { name: 'demo-mailbox', path: '/demo/mailbox', sizes: pages },
  { name: 'demo-phone', path: '/demo/phone?as=sanne.bakker@example.org', sizes: ['phone'] },
];

// Which page of the build stands at which address; the service has the same table.
const addresses = [
  [/^\/(me(\/year)?)?$/, 'me.html'],
  [/^\/kiosk$/, 'kiosk.html'],
  [/^\/wall$/, 'wall.html'],
  [/^\/gathering$/, 'gathering.html'],
  [/^\/(c|d)(\/.*)?$/, 'phone.html'],
  [/^\/stories$/, 'stories.html'],
  [/^\/draws$/, 'draws.html'],
  [/^\/privacy$/, 'privacy.html'],
  [/^\/house$/, 'house.html'],
  [/^\/welcome$/, 'welcome.html'],
  [/^\/(l|u)\/.+$/, 'letter.html'],
  [/^\/facility(\/[a-z]+)?$/, 'facility.html'],
  [/^\/demo\/(mailbox|phone)$/, 'demo.html'],
];

/** @param {string} path */
export function pageFor(path) {
  return addresses.find(([pattern]) => /** @type {RegExp} */ (pattern).test(path))?.[1];
}

import { expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';

it.each([
  ['nl', nl],
  ['en', en],
] as const)('what a button is called contains what is written on it (%s)', (_, t) => {
  const { now, people, kiosks, partners, reception, hosting, reports, places } = t;
  const pairs: [string, string][] = [
    [now.backInUse, now.backInUseDesk('BEU-3')],
    [now.cancel, now.cancelDesk('BEU-3')],
    [people.change, people.changeOf('Bo Vink')],
    [people.done, people.doneWith('Bo Vink')],
    [people.deactivate, people.deactivateLabel('Bo Vink')],
    [people.activate, people.activateLabel('Bo Vink')],
    [people.resetFactor, people.resetFactorLabel('Bo Vink')],
    [partners.change, partners.changeOf('Kade', 'Utrecht')],
    [partners.close, partners.closeOf('Kade', 'Utrecht')],
    [kiosks.revoke, kiosks.revokeLabel('Entree')],
    [reception.print, reception.printOf('Meral')],
    [reception.checkOut, reception.checkOutOf('Meral')],
    [hosting.change, hosting.changeOf('Debat')],
    [hosting.lead.title, hosting.lead.of('Debat')],
    [hosting.callOff, hosting.callOffOf('Debat')],
    [reports.to.repairing, reports.toLabel(reports.to.repairing, 'BEU-3', reports.kinds.chair)],
    [places.closures.back, places.closures.backDesk('BEU-3')],
    [places.remove.go, places.hours.remove('vrijdag')],
    ['BEU-3', places.putOn('BEU-3')],
  ];
  for (const [written, called] of pairs) expect(called.startsWith(written), called).toBe(true);
});

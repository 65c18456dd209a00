// De woorden bij groepen: voor de eigen pagina, en voor de pagina van een uitnodiging.

export const nl = {
  cancel: 'Toch niet',
  save: 'Bewaren',
  refused: {
    'unknown-group':
      'Deze groep is er niet meer, of je zit er niet meer in. Misschien bleven er te weinig mensen over.',
    'no-groups':
      'Groepen zijn voor wie zichtbaar is voor anderen. Dat kun je bij je instellingen veranderen.',
    'founder-only': 'Alleen wie de groep begon, kan de naam en de omschrijving veranderen.',
    'group-full': 'De groep is vol: er kunnen vijftig mensen in.',
    'enough-offers': 'Er staan er al drie. Haal er eerst een weg.',
    'unknown-offer': 'Dit staat er niet meer.',
    'bad-request': 'Dit klopt niet helemaal. Kijk het nog eens na: een regel, zonder link.',
  } as Record<string, string>,
  /** Waarvan er genoeg zijn, naar de grens die bereikt is. */
  enough: {
    member: 'Je zit al in tien groepen, en meer kan niet. Verlaat er eerst een.',
    forming:
      'Je bent al drie groepen begonnen die nog te klein zijn. Wacht tot er een groot genoeg is, of verlaat er een.',
    today: 'Je hebt vandaag al tien mensen uitgenodigd. Morgen kan het weer.',
    group:
      'Voor deze groep staan al twintig uitnodigingen open. Elke uitnodiging vervalt na twee weken; dan kan er weer een bij.',
  } as Record<string, string>,
  list: {
    title: 'Groepen',
    why: 'Een paar mensen die elkaar opzoeken, van welke organisatie ook. Alleen de leden zien wie erin zit.',
    none: 'Je zit nog niet in een groep.',
    unseen: 'Groepen zijn voor wie zichtbaar is voor anderen. Dat kun je bij je instellingen veranderen.',
    members: (n: number) => (n === 1 ? 'alleen jij' : `${n} mensen`),
    forming: 'nog te weinig',
    invited: 'Uitnodigingen',
    by: (who: string) => `${who} nodigt je uit.`,
    accept: 'Ik doe mee',
    acceptFor: (name: string) => `Ik doe mee met ${name}`,
    decline: 'Nee, dank je',
    declineFor: (name: string) => `Nee, dank je: ${name}`,
    accepted: (name: string) => `Je doet mee met ${name}.`,
    declined: 'Goed. Niemand hoort het.',
    start: 'Een groep beginnen',
    name: 'Hoe heet de groep?',
    nameHint: 'Bijvoorbeeld ‘Voorlopers in de zorg’.',
    nameNone: 'Geef de groep een naam.',
    line: 'Waar gaat het over, in één zin? (niet verplicht)',
    go: 'Beginnen',
    startWhy:
      'Met drie mensen is het een groep. Lukt dat niet binnen dertig dagen, dan verdwijnt hij vanzelf.',
  },
  group: {
    back: 'Terug naar Mensen',
    gone: 'Deze groep is er niet (meer)',
    goneWhy: 'Een groep houdt op als er minder dan drie mensen over zijn. Daar krijgt niemand bericht van.',
    forming:
      'Het is een groep zodra drie mensen meedoen. Lukt dat niet binnen dertig dagen, dan verdwijnt hij vanzelf.',
    members: 'Wie erin zit',
    membersWhy: 'Buiten de groep ziet niemand dit.',
    you: 'jij',
    since: (month: string) => `sinds ${month}`,
    change: 'Naam en omschrijving veranderen',
    changed: 'Veranderd.',
    leave: 'De groep verlaten',
    leaveSure:
      'Zeker weten? Wat je hier biedt of zoekt, verdwijnt dan ook. Blijven er minder dan drie over, dan houdt de groep op.',
    leaveYes: 'Ja, ik verlaat de groep',
    left: (name: string) => `Je hebt ${name} verlaten.`,
    leaveNo: 'Nee, ik blijf',
  },
  offers: {
    title: 'Wat ik hier bied en zoek',
    why: 'Alleen de groep leest dit. Na 90 dagen verdwijnt het vanzelf.',
  },
  invite: {
    title: 'Iemand uitnodigen',
    contact: 'Iemand die je kent',
    contactChoose: 'Kies een contact',
    or: 'Of een e-mailadres',
    email: 'E-mailadres',
    none: 'Kies iemand, of vul een e-mailadres in.',
    noAddress: 'Dit is nog geen e-mailadres.',
    own: 'Dit is je eigen adres. Vul het adres in van wie je wilt uitnodigen.',
    both: 'Kies een van de twee.',
    why: 'Wie hier bekend is en gezien wil worden, krijgt je uitnodiging. Je ziet niet of die aankomt en ook niet wat iemand antwoordt; wie meedoet, komt in de lijst te staan.',
    go: 'Uitnodigen',
    /** Van een contact is de naam al bekend. */
    sent: (whom: string) => `Gevraagd: ${whom}. Doet die mee, dan zie je de naam hierboven.`,
  },
  letter: {
    aGroup: 'een groep',
    title: (group: string) => `Doe je mee met ${group}?`,
    who: (who: string) => `${who} vraagt of je meedoet met een groep.`,
    means:
      'Wie meedoet, ziet wie er nog meer in zit en wat zij daar bieden of zoeken. Buiten de groep ziet niemand wie erin zit. Je kunt er altijd weer uit.',
    silence: (from: string) => `Zeg je nee of doe je niets, dan hoort ${from} dat niet.`,
    about: (group: string) => `Je antwoord over ${group}`,
    acceptedTitle: (group: string) => `Je doet mee met ${group}`,
    accepted: 'Je doet mee.',
    toGroup: 'Naar de groep',
    back: 'Toch niet meedoen',
    declined: 'Je zei nee. Niemand hoort het.',
    after: 'Toch meedoen',
  },
};

export type GroupTexts = typeof nl;

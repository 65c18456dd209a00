// De woorden van /privacy: wat we bewaren, hoe lang, en wie het ziet.
import { countNl as count } from '../count.ts';

export const nl = {
  title: 'Wat we bewaren',
  lead: 'We onthouden weinig, en niet lang.',
  intro:
    'Aanschuif geeft je een plek en helpt je onthouden met wie je daar was. Daarvoor moet het iets van je weten. Hier staat wat, hoe lang, en wie het ziet.',
  hours: (n: number) => count(n, '1 uur', '# uur'),
  minutes: (n: number) => count(n, '1 minuut', '# minuten'),
  days: (n: number) => count(n, '1 dag', '# dagen'),
  daysRange: (least: number, most: number) =>
    least === most ? count(least, '1 dag', '# dagen') : `${least} tot ${most} dagen`,
  months: (n: number) => count(n, '1 maand', '# maanden'),
  fades: 'Zo verdwijnt het',
  atOnce: 'Meteen',
  whenYouSay: 'Als jij het zegt',
  fade: {
    atOnce: 'Wat je zelf wist of intrekt, ook bij de ander.',
    ticket: 'Het kaartje waarmee je telefoon na de scan een plek kreeg.',
    stays: 'Waar je zat, en hoe die plek geloot is.',
    encounters: 'Met wie je ruimte deelde. Alleen hoe vaak, en de eerste en laatste dag, blijven.',
    both: 'Waar je zat en met wie. Van dat laatste blijft alleen hoe vaak, en de eerste en laatste dag.',
    log: 'Wie met bijzondere rechten in je gegevens keek.',
    you: 'Je naam, adres en badge, en wat je over namen aan tafel zei.',
  },
  longer: {
    stays: (site: string, days: number, usual: number, since: string) =>
      `${site} bewaart waar je zat ${days} dagen, langer dan de gebruikelijke ${usual}. Dat is zo sinds ${since}.`,
    encounters: (site: string, days: number, usual: number, since: string) =>
      `${site} bewaart met wie je ruimte deelde ${days} dagen, langer dan de gebruikelijke ${usual}. Dat is zo sinds ${since}.`,
  },
  why: 'Waarvoor',
  whyParts: [
    [
      'Om plekken te verdelen',
      'Wie je bent en waar je zit. Zonder dat krijgt niemand een plek, en weten we niet wat er vrij is.',
    ],
    [
      'Om je te helpen onthouden',
      'Met wie je ergens was. Alleen als jij ja zei, alleen met wie ook ja zei, en pas vanaf die dag. Met een nee krijg je net zo snel dezelfde plekken.',
    ],
    [
      'Vandaag even niet',
      'Ongezien inchecken kan altijd, zonder reden. Van die dag komt niets in iemands maandagbrief.',
    ],
  ] as [string, string][],
  long: 'Hoe lang',
  longWhy: 'Alles wat we bewaren, en wanneer het weggaat.',
  what: 'Wat',
  howLong: 'Hoe lang',
  groups: {
    you: 'Over jou',
    days: 'Over je dagen',
    work: 'Om het te laten werken',
    house: 'Over het gebouw',
  },
  kept: {
    you: 'Je naam, e-mailadres, organisatie, je tweede kaart als je er een hebt, team, badge en wat je plek moet hebben',
    youLong: 'tot je je laat wissen, of je organisatie dat doet',
    consents: 'Wat je zei over namen aan tafel, en welke tekst er toen stond',
    consentsLong: 'zolang we je kennen',
    identities: 'Wie je bent bij de inlogdienst van je organisatie, als je daarmee inlogt',
    marks:
      'Een onleesbaar merkteken dat iemand gewist is of introk, zodat een reservekopie niets terugbrengt',
    bands: 'Hoe vol elke verdieping en ruimte nu is, in vijf woorden, zonder mensen',
    reports: 'Meldingen van wat stuk is, zonder wie het meldde',
    reportsLong: (days: string) => `tot het is opgelost, en ${days} daarna`,
    guests:
      'Van een gast: naam, adres, organisatie, of het bijvoorbeeld een klant of een sollicitant is, wie die komt opzoeken, en het bezoek',
    noInvitations: 'Dat een adres geen uitnodigingen meer wil, als onleesbaar merkteken',
    noInvitationsLong: 'tot wie het adres heeft het terugneemt of gewist wordt',
    asked: 'Voor wie een gast zonder uitnodiging zei te komen',
    askedLong: 'tot die dag voorbij is',
    guestsLong: (days: string) => `${days} na het laatste bezoek`,
    stays: 'Waar en wanneer je zat, en hoe je plek geloot is',
    encounters: 'Met wie je ruimte deelde, en hoe lang',
    encountersLong: (days: string) => `${days}; daarna alleen hoe vaak, en de eerste en laatste dag`,
    answers: 'Wat je over iemand antwoordde',
    answersLong: 'tot je het terugneemt, intrekt of je laat wissen',
    contacts: 'Wie je contacten zijn, wat je over hen noteerde, en eigen namen die je opschreef',
    contactsLong: 'tot een van jullie het beëindigt, intrekt of zich laat wissen',
    followUps: 'Wat je wilt doen en deed, met wie, en wat eruit kwam; ook koffie die je afsprak',
    followUpsLong: (months: string) => `tot ${months} nadat het klaar was`,
    reminders: 'Hoe vaak je herinnerd wilt worden, en wat je op herinneringen antwoordde',
    remindersLong:
      'tot je gewist wordt; een herinnering 14 weken, of zo lang als de maandagbrief waar die in staat',
    offers: 'Wat je biedt en zoekt',
    offersLong: (days: string) => `tot je het weghaalt, hooguit ${days} tenzij je het verlengt`,
    introductions: 'Introducties',
    groups: 'In welke groepen je zit en sinds welke maand, en wat je daar biedt en zoekt',
    groupsLong: 'tot je eruit gaat, intrekt of gewist wordt, of de groep ophoudt',
    gatherings: 'Naar welke bijeenkomsten je van plan bent te komen, en het geheime adres van je agenda',
    gatheringsLong: 'tot een dag na afloop; het adres tot je het weghaalt',
    attended: 'Bij welke bijeenkomsten je was; niet wanneer je dat zei',
    attendedLong: (days: string) => `${days}, net als waar je zat`,
    debates: 'Waar je staat in een debat, of je hand op is en hoe vaak je sprak',
    debatesLong: 'tot het debat voorbij is; daarna weet niemand het meer, ook wij niet',
    lots: 'Hoe het lot in een debat viel: nummers die na het debat van niemand meer zijn',
    stories:
      'Een verhaal dat je met je naam vertelt: de woorden, wat ervan kwam, en de dag waarop het verscheen',
    unnamed:
      'Een verhaal dat je zonder naam vertelt: hetzelfde, met alleen een onleesbaar merkteken van wie het is, en welke redacteur jij in vertrouwen nam',
    storyPictures:
      'Wat je erbij zette: foto’s, waar we uithalen waar, wanneer en waarmee ze gemaakt zijn; bij een verhaal met je naam ook geluid of film, met alles wat er in het bestand staat',
    storiesLong:
      'tot je het intrekt of je laat wissen; dan is het hier meteen weg. Wat al in een brief of een feedlezer staat, kunnen we niet terughalen',
    storyReaders: 'Welke verhalen je herkent, en welke je oppakt',
    storyReadersLong: 'tot je het terugneemt of gewist wordt, of het verhaal weg is',
    storyFeed: 'Dat je feedlezer de verhalen leest op een geheim adres',
    storyFeedLong: 'tot je het adres weghaalt of je laat wissen',
    groupInvitations: 'Dat je voor een groep bent uitgenodigd, of iemand uitnodigde',
    refused: 'Van wie je niets meer wilt, en welke soorten brieven niet',
    refusedLong: 'tot je het terugneemt of een van jullie gewist wordt',
    messages: 'Dat je iemand een bericht stuurde; wat erin stond, gaat weg zodra het verstuurd is',
    ticket: 'Het kaartje van je telefoon bij de ingang',
    code: 'De code om in te loggen',
    guesses: 'Hoe vaak er pas een code naar je is gestuurd of fout is ingevuld',
    factor: 'Waarmee we de codes van je app herkennen, als je die instelde of je organisatie erom vraagt',
    factorLong: 'tot je het uitzet, een beheerder het voor je weghaalt of je je laat wissen',
    sessions: 'Een apparaat waarop je bent ingelogd',
    sessionsLong: (idle: string, most: string) => `tot ${idle} na je laatste bezoek, hooguit ${most}`,
    roles: 'Een apparaat van wie hier iets beheert',
    requests: 'Het antwoord op een check-in, voor als de verbinding wegvalt; de vraag of je er nog zit',
    log: 'Wie met bijzondere rechten in je gegevens keek of er iets aan veranderde',
    letters: 'Dat er een brief naar je ging; wat erin stond, gaat weg zodra hij verstuurd is',
    lettersLong: (days: string) => `hooguit ${days}`,
    figures: 'Dagcijfers waar de loting mee rekent, zonder mensen',
    use: 'Hoe vol het was, per half uur, zonder mensen',
    useLong: 'blijft',
    months: 'Wat een maand in huis opleverde, in afgeronde aantallen, zonder mensen',
    draws: 'De lotingen van een dag, onder schuilnamen',
    drawsLong: (days: string) => `${days}; de vingerafdruk van de dag blijft`,
  },
  perSite: 'Per gebouw',
  perSiteWhy: 'Een gebouw kan korter of langer bewaren. Langer staat hier altijd bij.',
  site: 'Gebouw',
  columns: {
    stays: 'Waar je zat',
    encounters: 'Met wie',
    smallNumber: 'Cijfers vanaf',
    names: 'Namen in brieven',
  },
  persons: (n: number) => count(n, '1 persoon', '# mensen'),
  yes: 'ja',
  no: 'nee',
  longerThanUsual: 'langer dan gebruikelijk',
  who: 'Wie ziet wat',
  sees: [
    ['Jij', 'Alles wat we van je bewaren.'],
    [
      'Collega’s die ook ja zeiden',
      'Je voornaam, zolang je bij hen aan tafel zit; met de eerste letter(s) van je achternaam als iemand daar net zo heet, en je tweede kaart als je daarmee kwam. En in hun maandagbrief en op hun eigen pagina je naam en organisatie of die kaart, met de dag en de plek die jullie deelden.',
    ],
    [
      'Wie verhalen leest',
      'Iedereen die inlogt, kan lezen wat er op het podium staat: met de naam van de verteller, of zonder. Wie een verhaal zonder naam vertelde, weet alleen de ene redacteur die de verteller koos; geen lijst, brief of cijfer laat het zien. Wie een verhaal oppakt, staat er met naam bij. Van wie het herkent, is alleen een aantal te zien, vanaf drie.',
    ],
    [
      'Redacteuren',
      'Concepten die met een naam verteld zijn, en wat op het podium staat. Een concept zonder naam ziet alleen de redacteur die de verteller koos. Is die geen redacteur meer, dan kiest de verteller een ander.',
    ],
    [
      'Wie een gast uitnodigt',
      'Wat die zelf over de gast opschreef, dat de gast er is, op welke plek, en wanneer die weg is. Niet van wie een adres is, en niets over een gast van een ander.',
    ],
    [
      'Een gast',
      'De naam en organisatie van wie uitnodigt. Anderen zien een gast alleen na een ja, zoals iedereen; een sollicitant is zonder ja voor niemand te zien dan voor wie uitnodigt.',
    ],
    ['De kiosk', 'Nooit een naam. Alleen de plek die bij je badge hoort, acht seconden lang.'],
    ['Wie het gebouw beheert', 'Alleen cijfers. Hun schermen kunnen niet bij mensen komen.'],
    [
      'Beheerders',
      'Namen, adressen, rollen en de laatste twee tekens van badges. Niet waar je zat, en niet met wie. Wat ze over jou opvragen, lees je terug.',
    ],
    [
      'Coördinatoren',
      'Van de mensen van hun eigen organisatie: naam, adres, team, taal, wat de plek moet hebben en het einde van de badge. Niets van andere organisaties, en niet waar je zat of met wie. Ook dit lees je terug.',
    ],
    [
      'De balie',
      'De gasten van vandaag en morgen: hun naam, waar ze vandaan komen, en wie hen verwacht of wie zij noemden. Van medewerkers niets dan die naam. Dat een sollicitant er is, alleen als die dat goedvindt.',
    ],
    [
      'Wie de server beheert',
      'Kan technisch bij alles wat bewaard is. Wat daar met een opdracht van Aanschuif over jou wordt opgevraagd, lees je ook terug.',
    ],
  ] as [string, string][],
  never: 'Een overzicht van wie er wanneer was, bestaat niet. Voor niemand.',
  passedOn:
    'Wie de code bij de ingang binnen 30 seconden aan een ander doorstuurt, laat die ander inchecken zonder dat die er is. Dat kunnen we niet zien. De code op het scherm van een bijeenkomst werkt vijf minuten: wie die doorstuurt, laat een ander meetellen die er niet is. In een debat zien anderen hoeveel mensen waar staan; zijn het er maar een paar, dan zegt dat al veel.',
  draw: 'De loting',
  drawWhy: 'Daarom kan die niemand voortrekken.',
  knows: 'Dit weet de loting',
  knowsList: {
    free: 'Welke plekken vrij zijn.',
    needs: 'Wat je plek lichamelijk of technisch moet hebben.',
    met: 'Wie er kort geleden samen aan tafel zaten, als ze daar ja tegen hadden gezegd.',
    metAt: (sites: string) =>
      `In ${sites}: wie er kort geleden samen aan tafel zaten, als ze daar ja tegen hadden gezegd.`,
  },
  knowsNot: 'Dit weet de loting nooit',
  knowsNotList: ['Je functie of rang.', 'Je team.', 'Je voorkeur.', 'Je agenda.'],
  drawMore: 'Hoe de loting werkt, en hoe je die narekent',
  figures: 'Cijfers',
  figuresText: (people: string) =>
    `Een cijfer over het gebouw gaat over minstens ${people}, is afgerond op vijf, en komt op zijn vroegst de volgende dag. Waren er minder, dan staat er geen cijfer.`,
  figuresOther: (site: string, people: string) => `In ${site} gaat het over minstens ${people}.`,
  figuresMonths: (people: string) =>
    `Wat een maand in het hele huis opleverde, staat op de pagina van het huis: ook afgerond op vijf, en alleen als er minstens ${people} achter zitten. Een maand komt één keer uit en verandert daarna niet. Bij verhalen tellen daarvoor alleen vertellers mee die hun naam erbij zetten; over de anderen zegt het cijfer niets.`,
  letters: 'Brieven',
  lettersText: [
    'Uit onszelf schrijven we je weinig: één keer de vraag over namen, en op maandag met wie je aan tafel zat. Herinneringen komen alleen als je erom vroeg.',
    'De andere brieven gaan over iets wat net gebeurde. Over je plek en het inloggen: een code als je inlogt, bericht als je tweede stap verandert, en de vraag of je nog op je plek zit. Over mensen: een bericht aan jou, koffie, een introductie, een uitnodiging voor een groep. Over bijeenkomsten: dat er een waar je naartoe wilde een andere tijd of plek heeft, of niet doorgaat. Over verhalen: wat een lezer je over jouw verhaal schrijft, en dat iemand denkt dat jij er een hebt.',
    'Een gast krijgt een uitnodiging met een badge voor die dag, bericht als het niet doorgaat, en na een ja één keer de maandagbrief; wie uitnodigt, krijgt bericht als de gast er is. Beheerders krijgen bericht van een nieuwe kiosk.',
    'De links in een brief openen een pagina; pas een knop daar doet iets. Zo stop je ook de maandagbrief, en andere brieven waar onderaan staat dat het kan.',
  ],
  lettersNoNames: (sites: string) =>
    `In ${sites} staan er geen namen in de maandagbrief en in herinneringen; die zie je na het inloggen. Bij wat iemand jou stuurt, zoals een bericht, een voorstel voor koffie of een introductie, staat wel van wie het komt.`,
  lettersFile: 'Dit is een proefopstelling: brieven gaan niet naar buiten, maar naar een map op de server.',
  signIn: 'Inloggen',
  signInCode: (minutes: string) =>
    `Met een code per mail, die ${minutes} geldig is. Een wachtwoord is er niet, dus het kan ook niet uitlekken.`,
  signInProvider: (name: string) =>
    `Of met ${name}. Dat vertelt ons je e-mailadres en wie je daar bent. Van ons hoort het niet waar je zit.`,
  rights: 'Jouw rechten',
  rightsWhy: 'Geen formulier en geen wachttijd: het zijn knoppen.',
  rightsList: [
    ['/me#data', 'Alles inzien en meenemen', 'In gewone woorden, of als bestand.'],
    ['/me#looks', 'Zien wie er keek', 'Wie, wanneer en waarom.'],
    ['/me#devices', 'Overal uitloggen', 'Of op één apparaat.'],
    ['/me', 'Van gedachten veranderen', 'Over namen aan tafel, of over de maandagbrief.'],
    ['/me#erase', 'Laten wissen', 'Meteen, en zonder toestemming van een ander.'],
  ] as [string, string, string][],
  wrong: 'Klopt er iets niet?',
  rightsMore:
    'De beheerders van je organisatie kunnen verbeteren wat niet klopt. Komen jullie er samen niet uit, dan kun je naar de toezichthouder; in Nederland is dat de Autoriteit Persoonsgegevens.',
  made: 'Deze pagina laat altijd zien wat hier nu is ingesteld.',
  kiosks: 'Kiosken die badges lezen',
  kiosksWhy:
    'Komt er een bij, dan krijgt elke beheerder daar een brief van. Elke keer dat een kiosk je badge leest, staat op je eigen pagina.',
  kioskSince: (name: string, site: string, day: string) => `${name} in ${site}, sinds ${day}`,
  changed: (day: string) => `Hoe lang een gebouw iets bewaart, veranderde voor het laatst op ${day}.`,
  print: 'Druk deze pagina af',
};

export type PrivacyTexts = typeof nl;

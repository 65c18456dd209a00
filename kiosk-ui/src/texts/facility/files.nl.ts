// Wat er mis is met een bestand, in onze woorden: de dienst zegt het met een code en waarden.

import { kinds, oneOf } from './values.ts';

export const files = {
  /** Een waarde die in deze kolom niet kan. */
  invalid: {
    email: (v: string) => `“${v}” is geen e-mailadres.`,
    language: (v: string) => `“${v}” is hier geen taal; kies nl of en.`,
    needs: (v: string) => `“${v}”: dit is niet iets wat een plek kan hebben.`,
    features: (v: string) => `“${v}”: dit is niet iets wat een plek kan hebben.`,
    visible_since: (v: string) => `“${v}” is geen datum, zoals 2026-11-17.`,
    time_zone: (v: string) => `“${v}” is geen tijdzone, zoals Europe/Amsterdam.`,
    opens: (v: string) => `“${v}” is geen tijd, zoals 07:30.`,
    closes: (v: string) => `“${v}” is geen tijd, zoals 19:00.`,
    kind: (v: string) => `“${v}” is geen soort ruimte; kies ${oneOf(kinds, 'of')}.`,
    capacity: (v: string) => `“${v}” is geen aantal mensen.`,
    x: (v: string) => `“${v}” is geen getal.`,
    y: (v: string) => `“${v}” is geen getal.`,
  } as Record<string, (value: string) => string>,
  odd: (v: string) => `“${v}” kan hier niet staan.`,
  mistakes: {
    empty: () => 'Hier moet iets staan.',
    link: () => 'Hier mag geen webadres in staan: mensen krijgen brieven met deze naam.',
    'must-be-empty': () => 'Dit moet hier leeg blijven.',
    'other-organisation': ({ own }) => `Hier horen alleen mensen van ${own}.`,
    twice: (v: Record<string, string>) => `Dit staat al op regel ${v['other']}.`,
    differs: (v: Record<string, string>) => `Dit is anders dan op regel ${v['other']}.`,
    'unknown-column': () => 'Deze kolom hoort er niet bij.',
    'missing-column': () => 'Deze kolom ontbreekt.',
    'column-twice': () => 'Deze kolom staat er twee keer.',
    'nameless-column': () => 'Deze kolom heeft geen naam.',
    'not-utf-8': () => 'Dit is niet te lezen: bewaar het bestand als UTF-8.',
    'control-character': () => 'Hier staat een nieuwe regel of een ander onleesbaar teken in.',
    'too-long': (v: Record<string, string>) => `Hooguit ${v['most']} tekens.`,
    quote: () => 'Een aanhalingsteken staat hier verkeerd, of wordt niet afgesloten.',
    values: (v: Record<string, string>) =>
      `Op deze regel staan ${v['is']} waarden in plaats van ${v['due']}.`,
    'closes-before-opening': () => 'De sluitingstijd ligt vóór de openingstijd.',
    'too-late-today': () => 'Met deze tijden zou vandaag al voorbij zijn.',
    'half-a-position': () => 'Vul x en y allebei in, of geen van beide.',
    'day-to-come': () => 'Die dag moet nog komen.',
    'place-in-use': () => 'Daar is iemand, of misschien iemand: na sluitingstijd kan het.',
    'keeps-its-kind': () => 'Een ruimte blijft van dezelfde soort. Geef een andere ruimte een andere naam.',
    'badge-taken': () => 'Deze badge is van iemand die niet in het bestand staat.',
    'was-erased': () =>
      'Deze persoon heeft zich laten wissen. Stemt die ermee in, voeg die dan toe met ‘Iemand toevoegen’.',
  } as Record<string, (values: Record<string, string>) => string>,
  drawing: {
    'no-svg': 'Dit is geen SVG-tekening.',
    'not-text': 'Dit bestand is niet te lezen: het is geen gave SVG.',
    'document-type': 'In dit bestand staat een DOCTYPE. Bewaar het zonder.',
    'nothing-drawn': 'Er is niets getekend: foto’s in een tekening doen niet mee.',
    'no-size': 'De tekening zegt niet hoe groot ze is. Geef haar een viewBox.',
    reference: 'De tekening verwijst naar iets wat er niet is, of naar zichzelf.',
    'too-large': 'De tekening is te groot of te ingewikkeld. Laat weg wat niet nodig is.',
  } as Record<string, string>,
};

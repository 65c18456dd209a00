// Wanneer een huis dicht is, en wanneer het weer opent.
export const opening = {
  closed: 'We zijn nu dicht.',
  closedToday: 'Vandaag dicht.',
  today: (opens: string, closes: string) => `Vandaag delen we plekken uit van ${opens} tot ${closes}.`,
  again: (day: string, opens: string, closes: string) =>
    `Op ${day} delen we weer plekken uit, van ${opens} tot ${closes}.`,
};

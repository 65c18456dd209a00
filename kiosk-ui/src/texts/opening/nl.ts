// Wanneer een huis dicht is, wanneer het weer opent, en op welke dagen er plekken zijn voor een organisatie.
export const opening = {
  closed: 'We zijn nu dicht.',
  closedToday: 'Vandaag dicht.',
  today: (opens: string, closes: string) => `Vandaag delen we plekken uit van ${opens} tot ${closes}.`,
  again: (day: string, opens: string, closes: string) =>
    `Op ${day} delen we weer plekken uit, van ${opens} tot ${closes}.`,
  everyDay: 'op elke dag',
  onDays: (days: string) => `op ${days}`,
  agreed: (days: string) => `Jouw organisatie heeft hier plekken ${days}.`,
  agreedFrom: (days: string, from: string) => `Vanaf ${from} heeft jouw organisatie hier plekken ${days}.`,
  agreedUntil: (days: string, until: string) =>
    `Tot en met ${until} had jouw organisatie hier plekken ${days}.`,
  nextAgreed: (day: string) => `De eerstvolgende dag is ${day}.`,
};

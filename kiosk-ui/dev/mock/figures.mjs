// Made-up figures of a building with 120 desks, by the service's rules: rounded to 5, none below 10.

const halves = 23;
const firstMinute = 450;
const week = [70, 105, 80, 115, 45];
const lastDay = '2026-11-16';
const started = '2026-10-05';

const at = (date) => new Date(`${date}T12:00:00Z`);
const plus = (date, days) => new Date(at(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
const weekday = (date) => (at(date).getUTCDay() + 6) % 7;
const figure = (n) => (n < 10 ? null : Math.round(n / 5) * 5);
/** Some chance that is the same each time. */
const wobble = (date, i) => (((at(date).getTime() / 86_400_000) * 7 + i * 13) % 11) / 11 - 0.5;

/** How much of the day's most is there in each half-hour. */
const shape = [
  0.05, 0.2, 0.48, 0.74, 0.88, 0.94, 1, 0.98, 0.9, 0.8, 0.76, 0.84, 0.94, 0.97, 0.95, 0.9, 0.82, 0.68, 0.5,
  0.3, 0.16, 0.08, 0.03,
];

export function rangeOf(range, of) {
  if (range === 'day') return [of, of];
  if (range === 'week') return [plus(of, -weekday(of)), plus(of, 6 - weekday(of))];
  const [year, month] = of.split('-').map(Number);
  return [`${of.slice(0, 8)}01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

function dayOfUse(date, quiet) {
  const closed = weekday(date) > 4;
  const most = closed ? 0 : (quiet ? 0.08 : 1) * (week[weekday(date)] + wobble(date, 1) * 16);
  const persons = shape.map((part, i) => most * part * (1 + wobble(date, i) * 0.06));
  return {
    day: date,
    closed,
    small_number: 10,
    places: closed ? 0 : 120,
    arrivals: figure(most * 1.2),
    peak: figure(Math.max(...persons)),
    stay_minutes: figure(most) === null ? null : 325 + Math.round(wobble(date, 3) * 8) * 5,
    persons: persons.map(figure),
    desks: persons.map((n) => figure(n * 0.84)),
    guests: persons.map((n) => figure(n * 0.14)),
  };
}

const spread = (figures) => {
  const known = figures.filter((n) => n !== null).sort((a, b) => a - b);
  if (known.length === 0) return { peak: null, average: null, p95: null };
  return {
    peak: known.at(-1),
    average: figure(known.reduce((a, b) => a + b, 0) / known.length),
    p95: known[Math.ceil(known.length * 0.95) - 1],
  };
};
const times = (spread, f) =>
  Object.fromEntries(Object.entries(spread).map(([k, n]) => [k, n === null ? null : figure(n * f)]));

export function use(site, range, of, { empty = false, quiet = false } = {}) {
  const [from, to] = rangeOf(range, of);
  const days = [];
  for (let day = from; day <= to; day = plus(day, 1))
    if (!empty && day <= lastDay && day >= started) days.push(dayOfUse(day, quiet));
  const open = days.filter((day) => !day.closed);
  const persons = spread(open.flatMap((day) => day.persons));
  const desks = spread(open.flatMap((day) => day.desks));
  const peaks = open.map((day) => spread(day.desks).peak).filter((n) => n !== null);
  const sufficed = [];
  if (peaks.length > 0)
    for (let n = Math.min(...peaks); n <= Math.max(...peaks); n += 5)
      sufficed.push({ desks: n, days: peaks.filter((peak) => peak <= n).length, of: peaks.length });
  const zone = (floor, name, kind, places, f) => ({ floor, zone: name, kind, places, ...times(persons, f) });
  return {
    site,
    range,
    from,
    to,
    small_number: 10,
    last_day: empty ? null : lastDay,
    first_minute: firstMinute,
    days: days.map((day) => (day.closed ? { ...day, ...none } : day)),
    summary: { persons, desks },
    sufficed,
    zones:
      open.length === 0
        ? []
        : [
            zone('Begane grond', 'Grand café', 'cafe', 60, 0.22),
            zone('Begane grond', 'Lange Nieuwstraat', 'desks', 32, 0.25),
            zone('Begane grond', 'Oudegracht', 'desks', 36, 0.29),
            zone('Eerste verdieping', 'Nobelstraat', 'desks', 18, 0.13),
            zone('Eerste verdieping', 'Twijnstraat', 'desks', 40, 0.2),
          ],
  };
}
const blank = Array.from({ length: halves }, () => null);
const none = { persons: blank, desks: blank, guests: blank };

export function outlook(site, empty) {
  const days = [];
  for (let day = '2026-11-17'; days.length < 10; day = plus(day, 1)) {
    if (weekday(day) > 4) continue;
    const expected = empty ? null : figure(week[weekday(day)] * 0.84);
    days.push({
      day,
      closed: day === '2026-11-26',
      expected: day === '2026-11-26' ? null : expected,
      low: expected && day !== '2026-11-26' ? expected - 10 : null,
      high: expected && day !== '2026-11-26' ? expected + 10 : null,
    });
  }
  const past = [];
  for (let day = '2026-10-19'; !empty && day <= lastDay; day = plus(day, 1))
    if (weekday(day) <= 4)
      past.push({
        day,
        expected: figure(week[weekday(day)] * 0.84),
        was: spread(dayOfUse(day).desks).peak,
      });
  return { site, weeks: 6, days, error: empty ? null : 4.3, error_days: past.length, past };
}

/** Lines of a file, for the links that fetch one. */
export const csv = (...lines) => ({ status: 200, type: 'text/csv', raw: `${lines.join('\r\n')}\r\n` });

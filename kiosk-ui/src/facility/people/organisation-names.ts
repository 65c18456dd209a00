// Names of organisations: which of a file are new, and which known one a new name looks like. The service takes every
// name that differs in a single letter for another organisation.

/** The known name that somebody probably meant: the same but for capitals, spaces and signs, or a letter or two. */
export function likeName(name: string, known: readonly string[]): string | undefined {
  const typed = plain(name);
  if (typed === '') return undefined;
  const most = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  let best: string | undefined;
  let fewest = most + 1;
  for (const one of known) {
    const changes = one === name ? fewest : distance(typed, plain(one), fewest);
    if (changes < fewest) [best, fewest] = [one, changes];
  }
  return best;
}

/** The organisations of a people.csv that are not known, by name, each with how many rows have it. */
export function newIn(csv: string, known: readonly string[]): { name: string; rows: number }[] {
  const [header, ...rows] = records(csv);
  const column = header?.findIndex((name) => name.trim() === 'organisation') ?? -1;
  const counts = new Map<string, number>();
  for (const row of rows) {
    // What has another number of values is a mistake, which the service explains.
    if (row.length !== header?.length) continue;
    // An apostrophe protects a name that a spreadsheet would take for a formula; the service removes it likewise.
    const name = (row[column] ?? '').trim().replace(/^'(?='*[=+\-@])/, '');
    if (name && !known.includes(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, rows]) => ({ name, rows })).sort((a, b) => a.name.localeCompare(b.name));
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** How many letters to add, drop, replace or swap (Damerau–Levenshtein); `limit` if it is that many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? limit, limit);
}

/** CSV (RFC 4180), separated as the service reads it: by semicolons if the header has no comma. */
function records(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const separator = (/[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').includes(',') ? ',' : ';';
  const all: string[][] = [];
  let [row, field, quoted] = [[] as string[], '', false];
  const end = () => {
    row.push(field);
    if (row.length > 1 || field !== '') all.push(row);
    [row, field] = [[], ''];
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (quoted && letter === '"' && text[i + 1] === '"') {
      field += letter;
      i += 1;
    } else if (letter === '"' && (quoted || field === '')) quoted = !quoted;
    else if (quoted) field += letter;
    else if (letter === separator) {
      row.push(field);
      field = '';
    } else if (letter === '\n' || letter === '\r') end();
    else field += letter;
  }
  end();
  return all;
}

// Names for new desks that follow the ones there are: after L-05 comes L-06.

/** The next names after these, skipping what the site has already. */
export function nextNames(
  table: string,
  atTable: string[],
  taken: Iterable<string>,
  count: number,
): string[] {
  const known = new Set(taken);
  const numbered = atTable.map((name) => /^(.*?)(\d+)$/.exec(name)).filter((found) => found !== null);
  const last = numbered.sort((a, b) => Number(a[2]) - Number(b[2])).at(-1);
  const width = last?.[2]?.length ?? 2;
  const from = last ? Number(last[2]) + 1 : 1;
  for (const prefix of last ? [last[1] ?? ''] : prefixes(table)) {
    const names = Array.from(
      { length: count },
      (_, i) => `${prefix}${String(from + i).padStart(width, '0')}`,
    );
    if (last || names.every((name) => !known.has(name))) return unlike(names, known, prefix, width);
  }
  return [];
}

/** `L-`, `LI-`, `LIN-` …, and in the end the whole name. */
function prefixes(table: string): string[] {
  const letters = table.toLocaleUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || 'P';
  return [...[...letters].map((_, i) => `${[...letters].slice(0, i + 1).join('')}-`), `${letters}/`];
}

function unlike(names: string[], known: Set<string>, prefix: string, width: number): string[] {
  const used = new Set(known);
  let next = 0;
  return names.map((name) => {
    let candidate = name;
    next = Math.max(next, Number(name.slice(prefix.length)));
    while (used.has(candidate)) candidate = `${prefix}${String(++next).padStart(width, '0')}`;
    used.add(candidate);
    return candidate;
  });
}

/** What fits in a small circle: the number at the end of a name, or its first letters. */
export const shortName = (name: string): string => /(\d{1,3})\D*$/.exec(name)?.[1] ?? name.slice(0, 3);

// The addresses within /stories.

export type Where =
  { page: 'podium' | 'tell' | 'desk' | 'nominate' } | { page: 'story' | 'write'; id: string };

export function whereAt(hash: string): Where {
  if (hash === '#tell') return { page: 'tell' };
  if (hash === '#desk') return { page: 'desk' };
  if (hash === '#nominate') return { page: 'nominate' };
  const [, writes, id] = /^#(write\/)?([\w-]{8,})$/.exec(hash) ?? [];
  if (id) return { page: writes ? 'write' : 'story', id };
  return { page: 'podium' };
}

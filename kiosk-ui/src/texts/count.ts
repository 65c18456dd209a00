// A number in words: `one` for a single thing, else `many` with the number in the place of its `#`.
export const count = (n: number, one: string, many: string) => (n === 1 ? one : many.replace('#', String(n)));

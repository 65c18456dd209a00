export function pageFor(path: string): string | undefined;

/** What was typed, as the one line that is sent. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

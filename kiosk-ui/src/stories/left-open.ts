/** Where in a message the dots stand that its writer fills in; -1 once they did. Dots in the story's own title are not these. */
export function leftOpen(text: string, title: string): number {
  return text.replaceAll(title, ' '.repeat(title.length)).search(/(?<=: ?)…/);
}

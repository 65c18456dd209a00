/** A mail of one's own with a ready text (RFC 6068): to nobody yet, whom only its writer knows. */
export const mailTo = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

/** A mail of one's own to an address (RFC 6068), whatever is in it: nothing of it is read as another part. */
export const mailToAddress = (address: string, body?: string): string => {
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}${body === undefined ? '' : `?body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`}`;
};

/** A mail of one's own with a ready text: to nobody yet, whom only its writer knows. */
export const mailTo = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

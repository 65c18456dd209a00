// Parses the letters that the service writes to its mail folder.

export interface Letter {
  to: string;
  subject: string;
  date: number;
  text: string;
  header: (name: string) => string;
}

export function readLetter(raw: string): Letter {
  const { header, body } = split(raw.replaceAll('\r\n', '\n'));
  const plain = partsOf(header, body).find((part) => part.header('content-type').startsWith('text/plain'));
  return {
    to: header('to'),
    subject: header('subject'),
    date: Date.parse(header('date')),
    text: plain ? decoded(plain.body, plain.header('content-transfer-encoding')) : body,
    header,
  };
}

interface Part {
  header: (name: string) => string;
  body: string;
}

/** The parts of a letter, and of its parts. */
function partsOf(header: Part['header'], body: string): Part[] {
  const boundary = /boundary="?([^";\n]+)/.exec(header('content-type'))?.[1];
  if (!boundary) return [];
  const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\n/, '')));
  return parts.flatMap((part) => [part, ...partsOf(part.header, part.body)]);
}

function split(raw: string): Part {
  const end = raw.indexOf('\n\n');
  const head = raw.slice(0, end).replace(/\n[ \t]+/g, ' ');
  return {
    header: (name) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? '',
    body: raw.slice(end + 2),
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

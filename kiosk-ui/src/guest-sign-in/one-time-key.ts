/** A key for one request. Not `randomUUID`: that exists only over https, and a kiosk may stand on a bare network. */
export function oneTimeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { describe, expect, it } from 'vitest';
import { mailTo, mailToAddress } from './mail-to.ts';

describe('a mail of one’s own', () => {
  it('goes to one address, whatever that contains', () => {
    expect(mailToAddress('a?bcc=x%40evil.example&y=@d.example')).toBe(
      'mailto:a%3Fbcc%3Dx%2540evil.example%26y%3D@d.example',
    );
    expect(mailToAddress('joost.hagen@d.example', 'Dag,\nheb je even?')).toBe(
      'mailto:joost.hagen@d.example?body=Dag%2C%0D%0Aheb%20je%20even%3F',
    );
  });

  it('can be to nobody yet', () => {
    expect(mailTo('A & B', 'x')).toBe('mailto:?subject=A%20%26%20B&body=x');
  });
});

// A real identity provider (the npm package oidc-provider) on a port of its own, for tests. Its one client is the
// service, whose address to come back to is the first argument. Anybody may sign in there, with any password; what
// the provider says of them is in ACCOUNTS. Prints one line of JSON when it listens; ends with its standard input.
import { createServer } from 'node:http';

const { Provider } = await import(
  new URL('../../kiosk-ui/node_modules/oidc-provider/lib/index.js', import.meta.url)
);

const ACCOUNTS = {
  one: { email: 'p1@example.org', email_verified: true, groups: ['staff'] },
  two: { email: 'p2@example.org', email_verified: true, groups: ['staff', 'building'] },
  three: { email: 'p3@example.org', email_verified: false, groups: [] },
  stranger: { email: 'nobody@example.org', email_verified: true, groups: ['building'] },
  double: { email: 'p1@example.org', email_verified: true, groups: ['it'] },
};
const [back, options = '{}'] = process.argv.slice(2);
const { id_token_claims: inToken = false } = JSON.parse(options);

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'aanschuif',
      client_secret: 'a secret between the provider and the service',
      redirect_uris: [back],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
  scopes: ['openid', 'email', 'groups'],
  conformIdTokenClaims: !inToken,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ['only tests know'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...ACCOUNTS[id] }) }),
});
server.on('request', provider.callback());
console.log(JSON.stringify({ issuer, now: new Date().toISOString() }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
